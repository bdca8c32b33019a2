// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

/**
 * What English sentences lean to, as {@code ResemblanceTraining} among the tests learned and wrote
 * it. Nothing in here is written by hand.
 */
final class ResemblanceWeights {
  /** The log-odds that each category starts from. */
  static final double[] STARTS = {
    -2.90, -4.97, -4.51, -3.96, -3.34, -5.56, -5.20, -3.01, -6.83, -4.79, -5.06, -2.22, -7.70,
  };

  /** Where the clues are that count, as {@code Leanings} reads it. */
  static final String PLACES =
      """
      L=EC1/-7V*.0-0GN4524/A324(2))L.<XGI03)o(@K0.*;(,~`:S:++0-C({aC1RmA2<,83+2A*IT/;**-,;kCJ2VK\
      ,?0.:F,()<^3i+8/7K8B7@4);Q55+4829)D*5Cn-+P1(*/=T3+4=*M457@)A**O;3*N(0(@*/:D~.8eN@*8K*+27.D\
      +1B7/.d9wH9618F-(P9(^,C=,<E7->1^N0gLbd)(P8*1106:*/)9.3.>.4e3:+)8B+*+_--,=G5*2.++C+00Y,4*9A\
      d3/)A({H/(c*3:M7(C92J0=03/(RGJ5U/(;?3+a/:-,S-;*+12+It*,M/_>47E1*D)M3>A131-;=X(,-<;)1*V8NG,\
      ,-00E81<2)-,0j*e(>GI-)-(119/C?M8e+5/(.;70@20+6A,/~44/U;=**~@N.-~G:5?+-BRD<R@.(7PJ5Z)0=+84,\
      @/24026F(.*>k9,],2072O9:>.0*/.0A5H.O0(C(L*.D3Da31Q6?K;29(//0~(,A2O+1:.X@,C3N*)B=./4(A7B<X1\
      O11,.N(.)/-A0L-h]3CLC/3.:)5ES@AM8(*,NV[t3+r5-2L2,,*1>,84M))O)8-;+<+7xD+-;+2<-*E+))VM<G3?6<\
      +)/P/B,*<k?,0)S059:=*H*C8,37(H()+6:<0ME/B0MC+0]6B8:-,*<*()2+(+,J0+e))09A:,?O31R(?5?6,**+F*\
      53(0*+4.3/:7;*/9**A+;|R)5(TxY-=+=T=(IXBR*-9OH/.)C5(5060*89H(,5*6+:=<]8-+:,253B5.N664(*40TJ\
      .U)U6)426t-?*1.(1,3*1?7*D8553E.94(E3-9/2QL9I>4D/8J*2Ms6GKf1+I6-3=u74/(9-P@@6952200,C,*_(e)\
      D.L.bV../,E58S)=GB)`2=3*)+O~1;5w*9A<4/-4K)/H}5L+G9?3H.L*;,4.(E);/45isj+4F,X(:)<(101+-8,)7/\
      @*4@(*2H/)/+/8*</fLPA?4N<7++OJ-./Zh0L:*C*54Y03J-7TL4/@++/-4-;;00/43,*/()B/((2I;/1+NFU17/2=\
      2;*34L6HC3D?0P,k00)E-LEa)+:;8R*4/,()Q2(5/@-T+*)1@T=+2.0/A,]))TL+QI4A(@-2<2:(24(E.MK-11b)31\
      0:m+,;n)P6FF07/(85-E(4;2+0DF,/7(+0+-Q,6<]P+,884@TUH-)(+c5*g(**/B/9<=230O.(E05;7<1EWEH)0BA)\
      9)1(5J.)(-,,)b(+0.,9+-309Z)-,1xPCe*R(-K(+>)A1(()14)9:k(+,*3/)9P2B4+E)?b05JR0O.4H0I:+/,O>a2\
      42(96K?+1)0AD@.>5+A)411(7+1((]D,C9*7<b7=)D.,215O9)3F8,,+C*+0.EI)/(04*~O4*+.;+(@-,*<-*,8K@.\
      1(BqZF-*1(00ET61+H@4/1>-9*3,S<E03@~9+(-6/1)5I-Oe7(*p4(1GS.122--/>(A-(*V(-10@m1`--(/87D2)Z?\
      /*2(xJ3-[70-).3.@`/K*83f1.11/L/+E<0G4N(,**?/()++4=9-4Z+C91)(J6*A-*3-+L(.(<))?=043000)*(*7*\
      Q=,05075/@L3/*)(270--3=1QDy(3+8E09/M.3,,52;3.C5.w0/,T092*?DFY(6*-;)E0*,L44/=HWU42V>C)71-9+\
      32(J./)T9Cj)6?F/1;dZ00,13i7)3+.+2*>*0]H(2-HV6D896G)0568)//./I)*9G[1F@D(.,,<-W96N5(/>->7*N6\
      6GA(*95>+4D;,(576+<930g3A
      *`GG(>/)Y.<>-1JBGT+@?8;E;1:R-1~KY0*GEOL`;H?.Z,(@+5<0-;FC6A,>9~C1L6D-A43-~0()787)V~=():9.@.\
      ,J(V1h2I(3*-1L~k*(_*3k0E?.0d1*MM4,8,AM2(Ac51?43E5-`6TH<8GJ1(3=0Qg4c,Aq;Q)<dF+2:NFeZO1VG9,5\
      6~g)/)(-8CJ.3:*J.4/*D:@{UT~,):6I)JY0,*K)B4-,L+j*BF)(3v4->5L8lKI8)1ke~FB~A=/~438OED5?2.)55+\
      E>U+)4V,6C`D-/ZUQ1:0~1(J*E=A5>)7O,+J9^I024:~I6E,4F1CE,S(G>30>>.H.*b;Q<S~BIZ(.?..C~*H2,3881\
      +=/BB4F(1~C<G~/-2?9/4,8FN*).E6)(h(>0P+15D.>Q.*1:,G-?5+@6~)CGA=6*@,T,KC0A</+[~=G4+,104RS@*3\
      W=OE8J),>/0D)3o>x3`B6.F=3+(/,H((X?4w.5;SU8U9L7=+T0-(-/=.,L*)DEEcN;6,3E9X-8*)r11C*E5,3=:7>+\
      .H/+:/?P+/9,Z;(0*5:~73F)35Z50:,(*(*-<9=(,/J*K/r)D,2Z-.J7?;*+:(3+4:,1;7I.k,j8(G)0(462?2~/3~\
      -+:AZI*=E.<+TF)*cS0MD(3,LU1,6@?<,(838T7H,(7-(00B^?7*~/-C58AA+@,`@OCJLAI/@C7/;A);b/D;.@<-*Z\
      G*+=M9y+u~(.-9G)54{43,Lk+),(@218DQW-2)+B3M)Bm=<*:t2N,NhC17_/*23+*;z)|;02)6/4(9[-*K@D-ukeZ4\
      ;2(xI0/t=D+B2.Y4*(/92:Y.XEl.(:(<P/*7D~O0D(?~(XEJ>6~8--(t7A2+QA<T8880)~;9~..0@6(2j>Luq.1X?L\
      v)1eU)220Vj;1=+++)o)}O-0EMZ*,D=|T-r-;T-.)()0/w)+7)*=6<4:Q8(LI@cQ()U3*0*/748T,4<~I.8427~C+,\
      ,0p*[1;*7L)B.>*g+?65_>-`2==R0.(44J0>.8O-5<+*E4699</E5/N(=1*,4*7{8A>@9*.2+1.uA<-.4G7(54);Q(\
      B(-Q73)=g)=M?)f:|M*<((0))8(b63-BF-*9,;E*;4:6-V_^7V)F(0S(?(+*u-+<[7;/.8q(L*,~:*jd9N89BK@@(+\
      *(0E42~K(/GNL*IU8)HE,<[3S(A))(=0F5,L-?G.`,5(J5@7<>D_:3C)G(TS(.1D:N.FOx470,66,?W/2)(:(-7.(/\
      ~5-:-QJ/74W[B2EZ~M0*>+C6+.*C8*8)+,GN5(3*>:DJ-*Z>A5.(((2K=+.-P))O.*162>~PA,95(023d+-5h<>*9<\
      ~?0M.6*Q:-Ma4*(1-K9*(2)RQ(3<*~(><J.4)h(?2B948<*+*C8++7,(.?4?=@3(+3`G*/4BZU{D-R5;OGQ65Q*3/K\
      AA2;(6(61+?3R--:))C6?1N@.,=1S,)5;Bs+*Q@Z=E2(?1(E
      (K=-M^E24*I+(4S?/)285;2)>+H+3(C5<)+82G**L.2B_4E1N3))0A*:@K<NGU/72V@*IB90/-(_?.-P)@>2>*/=5/\
      ?0/5Gb*cSg1K(<f-1S1T92A;5277I7~1D+(G3=))+V;-T-//-`.+>C?X4F2B3.,o?7Fe.16D=o14+.40.R87,+()3N\
      )6:(9_;@D779<>0-PP0.IN<z,(J*11)7351N+71:(Jo()J3(*/65l@@*10+P(^O*lN,34,/BYl*@?1:,*01L>L-082\
      F(/8A+H/.-99_+2</7(;H//<1c(*222(1}<()_4~@.)SGZ|/G<).(C-+4H)-/B6DI~E251,8,xG?0-W6)7.:/5<K,Z\
      (88-L<>-*/M/RB^,Aj~5,;?412RqBX(+01>5fW~707S72*0<7e5(7A:7MH0)-.,7h+8*;3@@BX.;,O97.~(H)I-M+e\
      /+1;*8@A@8>,<.(47=,6A-+-:@L1((5.0-85S.DuLH+7+-;(JC`+)B+JR@<86~52)<26;)~E33,>q09430JS-)D+<A\
      (aWD:)C~Y5//(<v-,)u:=,.9X,n352-2V*S86a1),*B1O:/)2(.M-7-*0/RS+,{-7C,)G29*8.8)./~2N.2<()28(+\
      d/(((0.RC4(03D(B;/@8;)*4()--(KF:,)I3+I*/V*..D=11+5G810a58;8(3*)+H/1:>3[(.(Q3(.-/(0~^@=ND-5\
      --.)0-*N+BL3P)3)U/0*A)2.o>~Q+/*72+`FD@~K)?*3R@A0)-(Q,G:++)-619d,JC>X:9@4X.>+.J(233V/3I6K5~\
      *(a(39(:BMn*.):2R)h/,(=)GJ+3@B4)5.-(*86L3,106,)3RERJ6)J+):-/336,I18V*/-,=,3~/R.r1=.(-KQ::~\
      @5=M<8N9.~+2*0F~F-/S)8,85-7150N(7[-N00ME6.,?M+8)K*8{,52=0**)CHL2(?+Q>b68.C/7(2b4W+/5*C0J?S\
      :bI=(./8;-)681/F,,*(B40)-i0(*D<g:8**1)0F.**-)K?*.8/F~Y254*-K)K9fk[Ng=7+C)+-4.-,.8//VG)6]7=\
      77f5)(T+1/,+726b.*3L=Ah/*7l8.*)7+5-D,R.+)*c1_?:w91B?(?P3-.25Y@,,3:K*6~A03i(/4),2D<50L657-/\
      LG4?8>8@B)50,17V),0/:1**;5*;D/.AV@6o8:Bq68*La26<I)-*B*2>*S3X7MW///[26(27-1P:.;88*(-9=M.0/0\
      36sC,.7-J43.6.eEL/f>1<@)8,L65/b=:(/,,~+3*4NE-wE(*Q)6I)eO(8d5A+,1g2?1SW1+^0<)(+>2***?A,YB1-\
      ,(1*:345aE34C6(7?-5t1I0>,83+L_R(X*V0.Ir4ZT-EHF)?E1J+4T(=.W+~D-z?//@,~0/F1)>JH43>;1i<7F3)u<\
      :[1O(3=,+H=1.y70KK49*DA-1()G/Nk.Ig+N@MFl@.)2.,A)Mg3.}F1E{.~*5?(.5>J8U+*X)<[L+WSk+<+D)61,5:\
      0(/*1<0;5@3))X4+,4)~)557*9K2O7*+(418G5~22/<D1@+:,3+M*8,06,=8=*?>)JT)/L7]E4.*IJ-T(20~-cpJ?u\
      =S37)4>
      )+FTD)6/7*)(P*35,<**<CB(x)*.6)L(B-;?((5.*,H9+g2n.>59,5-7G.B.44<8*M?>-:149+QB(H-,-.),)6E8,8\
      ,0()r,()Y(**+*(=;>I*CDX./)+1-)0:(2//@A*=<>?wM+*()Ag164)1->2A(A.++/j:.4^?=/]/3+*+,1-F5-*7X.\
      2=**)/8*5612B3.[<=3ZF-CA09*C)PN)8,P)):)XT1(+~:6P623B(0=(8)FC/+L*O5WN.-32+;/MD*1/7-35J,;=5-\
      3<A(*/J6*523*+E6*0.?+.E1)U-31)0/,=3*.==,(/*.99@52+(:,(-?49/2E2/+;K/4*(,)*-7d5/*2C/;-U^;21.\
      627.*,OD61N((*A-*0-7)44)(3/)*Q)6<,D;3=(3*9.+*@F)PY@).4>,+6(0185*7(J:75:0=<23nW,*(U519)21WC\
      -,8.?/0Q);<I3+,*-4(1=+4-.3*,48(?0B(5(A.3)(+M-MN5(9*+,4;*+,)F(*,--4,*9,*B2,/Dp*/32+1P57;2H(\
      9)*,64(B(Ic=*(;*:7uF4..-*/~5/169).<5=0*@1PR**Y.-..)3(1((?7(F.42*5)R8(1-C./=4(;3)+13A7(+@N(\
      46;/9<::-820,(//6G/B4830S1.,3HJC8;1+?6,,/A60:8T[3+6;7()A@9-,()*M,,:=71/,(.(,79;F.RR+0*64,E\
      =D-<o4+7).9U<+(IFF8.+2E.Q*w=H6+4C*8ML()-,@(:3BF<*T60(;:O37*(>+=3+(.@C),2014-16-(9,,/*(?O0*\
      >0C3(*/2,*.*-=,F(5,8;:83;6(7.:.:)5@5-((=H9<)9<(0)A*5,0(:4>.13P<_+.+,;0>*7E-6D:,(XG+*6y*@4.\
      *;/2/0*5*F-L:(;+l9a(<7.,*,I8B8.6?@F)L4S9+/((2g313K=:X,:I(X.)+.,3()D,)*5<O),+30s5(;((+<@35+\
      ,.-:/,(7@K524+*6CF/+4L-7A3:H0))(21Y,0(-C9-E5i>0)+/.6w2)31((.69+BN*+90*3(B.)610022=)JL(0=84\
      ,MM.>@-/5))I.75/K)*H+,8H6(?C/,V(.(0/E7Q?,,/3249/:c1=F;4)(2.6.8B2-I2233.J-7*?35o,4>E(.BW*+.\
      /(2+K)W3(,78@Z3K86).;]<@4-,5880+.G@MD)(-2@-*((3)4I((<-=,=,8?,*(33B(9803*a,,-@**+/802d:()F0\
      0<](**6JQA@3<+.)02?:4-)>:(4+(.^*(P(36OB1/E~.2-5S/77,+~(5)@D;1,B@O2/+0.;)1Q1V<Q.15+8=7)4J78\
      63=(a1)R=-(8qH;,Vl)L4.-<J2+)7Z2-/)(@/(2)?32+V*(>?,(()3,+<A+7C+08.05D);52-H)(6)T.)V2*69736Y\
      L6=)+.2.+L:<4((3(*)17(7+;//+3799:3?/6n*)l0W62SJ(/3(,**9+2-/*9C:/6,50?+)5;;*(((0,8=NW;)4(:G\
      )>/-S*)6)D,>Y83)8C3@^,c>((*(2672L++<0N.^)C/-,>*-?0:)*+@(D<.,D:/3,/[7/ZA((:1.?+(,3).*B*71)0\
      *)(@(U3E*40-)Hx7Y+(*2(*-/)--A?1(F+(,r;D,00G+0)./I*G*+87(:1/G,*50H:O)0-1+A16H1*A8-1(005+O25\
      *4B(^.I<)L4:C+-/TBB7*3C*-0+lQ.*,59p*-?-))E8*/l4+((/9,-)Z,<*2I0.+-~3(*,0/L;)/,B=0=L.7*-)6r:\
      12g49(/3)8+:0;6C}70<(.E;<L(>7<91A-A/>S,/78*~.3()//=8A8;AD*A*3.(V.06736+~59-O(2.,4.K1*44F6=\
      32H+<+*]4.-9(5+.7,)_L9/34*-+K+,(?+30V)X+7@46L6;;.)n>+*)@1=(+SQ4)J/(.==/,)(JK0(1:B(I+2161./\
      85E>7?:RJ8.,3:+>?N>8+q10(,(,J)+3(/*4?0+0,(-(0HC((B)((^()LN6.>4,?9721A1-503+A9(*06/6F.06DK(\
      /,R5,6(.,)*+2*961(*:,.,-/2:2306P)<F*>N+):WR2(A4(H:g*.9.*(.d@46+B,e2(ABF*
      ,A-KR(H.M+E/,G/v/C;(*);))~-9LHG-G)3@3)p20N4P0)P/BS/06S/C,2BN(8~FY4*08<H-2,)g7YG>3*P3--/0H+\
      x?*3s4+d5DHO0*/,E(106H.L=(*(--5,:.48*+--+-5~*4+/6(+63>?=,B24])5(//*5(,.3;Q)1)8)4*E0~-2,566\
      0(L0kPG/)OW8(+A1B0l)HD7y4/7>B*1O000757-;*B<>X>;<5.>0Ac.(,(.*(p/245*Pd0:/W)80B-.+)P:5/)1+C=\
      ?/CNCT+X)-56I>Q*1;-5M,,,34+P49.+*A-3/,>9*34K94))5.f52-20V9-1:)E-778/+c);8,*(A++fW+(E4E7A0X\
      /k)A547M,BE>-4Q04H0-6428<~B;;=,.*/-67(R(/l))/0I@)~5+=GLf+c::C,)@*5)85UI/,<94b-/D15+9LP~7<,\
      +.)Q]3+7^Ba/50/GH0t=1,02H>83@-.)85<I1./9(+2,J[43>)68*/;.QL=;9/15:W,(<B2/,1e:(GA6+8)L.*,)+2\
      <.13GC***0734)1)?4lg;+*,5O8>+@F+2D6-E,*00l^=l*.+.2-.a96B<(7@*:33H:*0;G61/+8)=,,E/W12-P3S(5\
      2(9E2?.[0+HB0)Z>:1.(49BR1./O)D`*,(/*,Z0/UE)D^-Z0.1*)):),J6O~5D2)R*)/9cA+Y(14:(Y-l*:@(9,6//\
      7M(*@5;40.EO8:7~(M*-,T-C*:O/-*27).65?,1/I84F?+q^@2622<.,;8)5=)93,:)(=F/Q1(0>/>8M6F5.(48l(3\
      4)F2/4)MA(2+2N1<94*3+G8+96-M+,CE)+-**((_0>/P*,4/*(AUB`P)048)6-*,2--0/i.5)2)6<.75?N.2.,<?(-\
      *4)l~;C*.,.1*-;Y/,(SM03*61(A(1*)4;3002A3,KuY-B@J>7==)-//1F*.N4*.7+-435+.=/i9b157(.Q.=.+63?\
      A=,A-/6H032-17)E/)2**,0cG5*,H()@k^6@)G(2()(15P/):C4--)U-)(--5E85/(*C/=MU-;<x+.5`CS,QL@/25=\
      b2W*,>/*8:?)M=AA=P,4-.>27042BX0>A4J0)ER8+2E24//);8(.03000)<7:3EDB01A4J2*>G)98?W*+IF.O9B+5N\
      0](75(H?-6,,=S.(@.V=6W/M;/>E(5B*.*.(^(,:-6C*5C3:,J;2C7>.**10X/0)-//,>/3):B4-218-)W6*JAJ]+=\
      8-K6*.@?7S2~2@g9TD,>O)*A9(+-27*E(8GR3=(6(F24R9E/1))*6h^*)3333:/?<L)8@9*>,6AG:2D^e;(FP*>2A9\
      C>365-0D/+)ac()(]L5=?74((=8D,(D36)71,5q2q)A>5/+(9+:,(),0+*tN)26-0)M4M):1yCf5V=6?Qi.,;+,/dB\
      C.pnGM//3C*F++4D/8--(GH+-1L*+Pc-+63C,8<a4+U*/+3/8?)<daI*(=,,0/.B+<u)(9@-(6(*-N3?]/,2O+<17(\
      ,(,1P>4<*/J,Jbm-9.7p.SDH)-8-8`;7y/RS.DS(<-(N6L?314*;/?*.<25b)/).L5(.2*0DO13*1J/,/;A*,2()15\
      RM,Q,.X>))5-[.28U4<e952+(,*>,-72(QU*fP*0:,<*2;0P:(?K*-.G+5*,(+/3**G3.9q8()*<=,5T/2H)()N^77\
      ;]13*DOAe)(9++)+,)-?=Qn=9>1.*+97.+5(/J9;2K+->)026J:(E/.(F3+0/<-3(0*-+0.A,(2A3Bj(>WA-`X,00.\
      B>-JZK,:0,13H@L1+/(.w.K+D)-
      E,)=3S;4099-45b6)E(234::2B)~Z1-,=9~^76/*([06G28(u33d85)2=E|+7sV1*0L(*8:2*+HUFId(:(VK3:*<03\
      2N,,P4+()LV=v)>77~.5):0)/:5,*7/T=(6,I:);1L3/X0j8*:*)3)>M33-cIVK0MT5K<**A2?:,48/=3BWTX1)M;+\
      (9g)b(<+/+,(8E;7Kb.+U]42*/C+28*>2;1Gc+>*G*?7+FT3J*H0::0)+4L7J13G?A)3H?)5Q)+?H):9<F1<-)Y294\
      ,^82EW</+Hm,~/71UPD|2.6>D*<rL7/@:)5M564I0566.(,E852K?N703-,Z-*]RO>,A8hCa=),895B,5:7(934A:.\
      fq()2E;/-+,2*T72*73?26k*)5(~-)3CWNC;-@18/2.)114F9ED<N+qJ+59AS<;1<-63_t97)(J9Q/X.()i3J,X==(\
      +(f?*34*,*XD=45,1S.@@(+-3275DV@3)0nW+*ZJ2))-A486)*0++R2Q.42;01/@5)O/**.n(30C<V3@<9()9I(<0W\
      A0/-70U2S//M*(Lk*135j5((>--F9fK.(4F:32.,KUc+DD8*X3,-(*.MR1J66;3)-1hD:-^g(<^K5+)/R)<N5>3)0D\
      950GP1:Ba>X:-*)6,1294+]+03+9A*-5*~(60(86?,=S.(,+:.46>qU<44+(/4F,(7,/5((j.))6K`|2);(/J(4*.6\
      4/(k?(7+fCL*2+*4Z0*@)`170,,5O2I*0d.S2>)(6<D;2B~i3c5+0PM5AER+N@sD*(:.-8;0(=^45(//I=.+YN+Y+7\
      5G0=A~8*2+G0+)U20,M5-+<)1,]49E/2P2+@1-J-E,)6C(;/P.,N/?O+*.KG8())0^AE,O,;E0I/+ASQ10985G:664\
      +61,~+..@[.(:<=.1-1(E,=+H+U*8r0EIr)<(2=J9@0/7F6:O)(UD(/bdC?A3*37.7)B7D+(36CF6E-24>R,<(49/D\
      H1.EB/58@0=5<C*@+*,)*81O9:-)]/).45OZ,*3;4);.41K?5H1LLFC4)(85K8-+F11)G6T17(8)D-)+B{,@;2(4y:\
      *>?7A4H3-@/U*+8J)8`5~>3=-/CV0<HH29Xb06)F^(N0-9~*.2G=/+)g@-644R6BA=-h*.d5+;:-5</1*(.Q3M?+9,\
      V(D7=M<0F(+*O9P+>L-4.:*G4:4[7F7,G0C->n.6?,A329:+:4-+C807128U7E(5:8C7-/*./75a-)45F)+2.*(,+G\
      -J?RB+/-,CF6/s4:15004*-wDC5,8DB3/M+0@19>D4)5-O+=<+4I?B+]./14@42HH+*T*37+=J@(+AG)B(J,(6+-KD\
      )0:.6+-2I.-d:).O1)3q)9:q75>:](W5D7((7-@X).E4(3=?783Z,F>,PDB/Z8-/>-B,>.78,P*5-0S4Vv*c,+689+\
      >*F81).KIO()~0)0F-+?KI-JJO@211+*Ga(6/S,.0J*582N:D(-=-B,i14=4)00L0.2)*1SJ,GJ/01J-*g2)60jsW(\
      86M=(K//,0Q58(J~;M6B-k>*X<~Aj:)A8G.:5?+SP?A)(14@,4q.FJA)(Db6c)2,0:R9(./+.6=..9.F4C5:?)1.)+\
      94H;5O:/+4))HQ0L.@]C,E4)39P00([10^17L72**)B.5*3,..-f)4>E7.CDHl
      3@=*44MGJ,0)@<,H*I344.0=2@)/~0[B.,7,j=80:H;37G.<FSsY=1@+ib,J395ADGa6**E8*)>(@-9l/<+(1(h(5:\
      ?(N<1Y<.FG5+?3TO7@FB:-:L;*-)P+>)+5B(X*/7(3[<0<?co(6@),~HCF*.:;5,,_DR:J0/+R:J]~;57?,;,(6<A1\
      ~.(^,~-:93I09(X*{+/(08`.)-A.(*3A;N/=.@/.QA?B.9(:C+**0.)~?+-,42):P*A36E37BLcDVCF>);5?A=*7,/\
      +3?)+F0;2(FB+)4,5(9jV:;X),-(:/2.+)3(-`/C3A/2/?H6:+2)9D-Y_20+,gU59<*)N/G7,>23K1/.K*8(6.:22K\
      (5;5F68.K)(E+b>?~R69@.B;5(*)3(UaH8)D-/2(iG/~,HG/=99+?3[Q~1.?Ah0/16,}3Q(CLB(,::5D+R0(0.Y0I.\
      (BZA(+Q)8/?G9+IR<;.E*/-V*,K*([(2,)(0--/0*+((81/DG7(0_g7B(-007E,O~Fj=1B=F0~N/n.-*3-.-N3=K+E\
      6M3,,[.?)++E,<J.3:2636>o3[NK:,/13,y-*3-90-CS/->=(*>()3*88,3>7;+,F)1/1<<^.0+2((8+.9;6=/?F2,\
      83P(<X,.^>6/.:+335/2?)LE6*AWO:P-9(ZB,6u5K=:**.0)*94_F8;3?*)4+JI2.>,=42F(9=T76a6D((-yLG=~7F\
      ,R*A/+O9(91<.+6?0CE(.Q)N9K:8)+00>*1KI;)6.m*PJ`2F@2U)`6D,T)4/+,(-F:/(J(>C,=7655*B,46X3+->42\
      09;C)D;))),2+X(,,(N,T2)/(25<.{*-AV_@~,*)5?PC+3)2:.(4W++03@8@*)0.I*;)4-806+H1A+5>M)40?*,5GF\
      /2().B09,5;1-NgJM/++97J(+6=57(14D1*`*FDR@6+3)S9,=+-?=3/:)F()I4SP90_G843W-*E1=(,2G1~1)0-62B\
      <((7HC@9-+0(9(,Q*/G1?/K5)*(.e@*B@-76~*-00QI~4eM3N.Nd*)I</1,)A,..2F+8(+))2;-0c=0.-<c/<]Z2+)\
      5C040+)S.;R32/7A6=-M*-K^*8.,608I226),[7>*)-~J4+,115/*)`/)-@>+3C7*A+*62N<-301C:;10)2.Q:+)9A\
      :6.15(,,9=,t+0d9(93F))_/(HN,R.*G?/<j:.>,BT,0D5</+(+>E*,5?8TzN+/)3(<*F>(:>.(+K,/77M?,0GJVL(\
      (T4.0-3(<5L./+-,ZbK(>,-KN*((1I6B67*3,*,.m/2`32V?+)*-EP:-M/.IY,51/(SAA:+(0(1+A,,T(~5955?->)\
      )07()+0>(4/D)-+F(0.^)-@-8A/.9>;7?(-/1-4+N-,*,/R03:?8ihW-@J9,.)@--S++4)0B./7)BJ)I;*1(W23S)3\
      5F-124=))M4(,?[U(<(*=(~;X0(/9G>/.|)*6[?05+(.:+/=.F:,41(F-60(K(02,)R?,*A:132.~.1S,;()27*//p\
      )=*)P`/.E:T6?.1168>6,7SCA37;>*5;33J+)1N9)6-`-F0E).2844NK/-03~DD,81785..(-<;?*).80I*2W>-(8.\
      1D(*-@,F3*/+;14=*(0A.DF<5AF)2]*79)[(I(3)d}P*6C,1NDK*M*.6*;-2+>(11651L:Y665.1b*))/).5Q//p3-\
      ,:.6?:6*/*0):4Ed3-]P)5(4K4(Q/3C(.P(4B9*(+*:-)B01)1hI+7-G`I<(8@):+12(*2;>@*42.9F95@@-V2<D92\
      +(64
      *3B-2<39(+(++40*-)Q/:*=0),302<89?)4>@)/1(*@35*3<;,-/)58-A=.2<:/.(:/2B-2Z(?5,*..8?(,@(2:3(+\
      =.+)6.C+(,@)+5+/N((1M6/N*3.+,U202-M*:0-8.1)*l-44:(P),6--0>A4+=JC-N(5A2/.).=<J2*;6-7/1,E707\
      -+.24:/04(@(78(8)));/)10,+)1:1?-K(*)+=(*(+*;??-<49@)?)-U(5*;+:<)44(j)-M3*F75,(-*29@?8+1()d\
      .+*M67?1,3,0.*?(00Q4+P0*4/)1,:.E*3:*GQ/+39-AG,N+365,;7*6*@0C,In0747832*,C(*P4+C6,8(-A-(*)4\
      0=1*5+;)@9*,(,89F;:+(//(=(.[2?0.636)I).4*(()(2==C1-),=(((*54N,/+2B,*0N*2-2F92+5+*0.-+3A+C3\
      /8_++)L+.-+;8/CE0./42+*((*).=/,/:0P+-UN;E3)62R(?-))+74?6H?7*4)-0DF@E:+/01A>2G5)B,<)/5;-)),\
      /F*5):<K5*::-,:593-/2**5+*:21-08-A0.3+6-7(+290573,(1?(@41C2.+20-2A6(-)6(6(<144)*62+3(6.*+2\
      V@+8,L5-L:,+7/>:=F4=+.;6,((*?=J*(.5L+Q)./1(-I0)47U,-B=*56()5E.,<?G+(7:=3/26)9(40+G(V((.@6/\
      )1)V.V)*/()?)Z>A9:V):1-4-,**,2)1)625+/*.-2G*)53*-J*0((;?48-1B162>*-,5EC?/(,IJ7)1C-)J4-4++0\
      7)-/-@.*+*2))79*3(CT7-)H-Z>+:;).+)9H/H33K6:>(>)+R.,4*.F35H/+*8K*9).*)<2,.F04<E?)+B1(13(8/6\
      .>*-(F7-<37<8?,29(7*)KC0((,).(37/+)+G6),8./,(106.T6-(*(-,6-+(H:C60A6(1/,+43453)(2*1C1*+01/\
      -73Y2364.JJ,2:(E/7I4A)XC4.,/5155I8)1*0-4@4-.-S78(f-F54=:03@.>1*(-GQ*JT1,-)-/,V*)/6(.>>00++\
      4?/)2->;9CB;/0C:/.7,09.A1/((6,26-*)-+.9-/(4(((.2?-)5,,;),2:/0*(/B**@*?3---H.5)+24(57.-O*,F\
      (K(@431*B):).*45(/4H(6>))(1-V*/]-)+((1,I*3)(4.@)=,//(2581B((;:-,D91<2>(x5*0E,-,V/2(1*2E3,3\
      81*0290/+*45)(25/>>*-*S/?=)*)9>:(Z,T)9(/(7(35.(62,*1()6D--)./-*B)-)D(-++3+.28AB*(8E4A)).(-\
      (.5352(()@90)1:K)@-D,-+H3208+.:,C+K)/+2/>6+0),3<*+2.+5(*C11+8;/6559*5/2,236=+*,.+02)=3*<2(\
      (8)45+)9*1.B+853.(,(/;8-@)..,,,0.21/2)4)(0A<<4.(2)6)1-4*)*BC).6871/-2*/2;8*-((*-XI7*79)C@~\
      >:1+(,S(-/;(-*+)(,8.C/<+E.)5(;*62:+mNA307;-+,3A7/;34-(FF:))B-6*6A5q)*FCO4,+(+-50*.)O14((*E\
      .(;,9Q>-/~*)5(5QEI3EDE(99.75/)+:>17+2>*/-8+=-(*2;*J<4+./41<A@7*2:0?5Q10:1A./5(81-48(+22(/)\
      -((6D*(-*0B10/G.-9*+3,(94)12+.,((9J/-0)F)5)*(H2+*)0*15.0()020,-(F<=*34*3*A*9@8,1-,56A;)AB(\
      ;*78>+`753*)44-(/(4B+1/5*359)*>-32(28-)/-.+:3*4((y.G2*>9-+CB5N*.2+):14;.=BH(0+;X.26-,1;-20\
      (5(Op(6*0-((8;/.*/F)51+8(,(A)@/)).3<Y3/B-9(4+)2AD?(13+@6,.2=*=)2;+K2+<(45.:F.2-(/2(+,-//9(\
      3,,9B-.M:+).(90.->/oC-(+../(K.+8*5)010+2=A(2/8x,63721:5()-*(G/*(./,+7)*)(0*(.C:<0)2HLD=@74\
      +gI4/1),*1-1(6:,)0:8A5PE4-~1/(+(B<,0dA+()?,.-T*.1M79,5U*(6:(:)*((7T>W*14/(5/-?749+6B*+()/6\
      :)M+=[9I3-0*,*4,,.71+>(.3+-(,:;1((NC(T0<7)(,4(B0275+/)*(3=40;+-)@.1-77?)01+0+(071(*+2P@6:;\
      -.9)>/-N.7437*0E;9Ff*20:+L71+8-:)P(20,-).-E1+(-/E+N-**/)632.<*)+-13(8-*?+(55D)E./.(0,91+(X\
      24*,B9.*9Q?A3.C2F()B(D()1:07.01=C+?+.)O4-B.7;I.=)*EA0)i3//.95F:-.:9-/<,)A)09*,1*/11K526434\
      @.7-.;6829*20?2;6*0D+*:8X330R0+/0?)6/12((4E,+2/-12.(2+@01+F/77*-.3)(.(.(-17*,37)1,-+17**(,\
      -:5(@,>72+-(A+*F)+(+*+.8j*0[+*67--6+V.4*(1(K/*0-77(/A-(*:56,(0*9M9+*,-*(6=<.-(02;.-=5>4K0;\
      96/*
      *E+187)8+89:((C--B).)8_72)+=+15))-652;<S10B1(.(-*)4Fr0+)0>R4)-7+;5>=004^*)/1+26*(,51C^(+@S\
      ^H41:*+-L(*,218(4.;:ZFA1+)18IE33)B/4I*19C,L(BYC@1@*..RVA-*7,D:477+1L*.0(3)1)G3K8/>:H<4,0)q\
      q63=8*/1+-,*0*(2@W1)()JS^*5+,-4)/=AK,+I<(0)0/7/4)*C,T3=(+8*KSH:.C*2OG*)4*L3.>;U;*7.CB134K5\
      @T,G2653A-/CL(D_,+6:F.(2S+:=[K626;07?1.G<7:*F).LN2,+55>,DqO469(4A3*J((JS:4+?T++88-,=4)(4O,\
      +BCH:40/4*JB//7.)),(.DJ/,G/-.7[dHN+4D04*)103^8*(-)2K-,/J,)U*-K11);7.H+?P.(@M51+392m*,C.C8)\
      .0*H++369)3<7+>HO<0,,>T<F++)4*0>4,XJ2A21K+V.O(0DLA0J0:8S*J:6l5K2?W>01a.,.Ve/1(BK4G,J>24124\
      52(F0>A/,+/7*,G235)157-))6.:)*2H*(),1/-9L=.94+)3+):/E,4*+().2(J~.o)48D,5)[0)T0C*8//8/-@)-@\
      /9>@?/h=(1(OL-2+,2KO(0PyF=*,BG.B1:441B?=.,>.*)[,4(),*,09@DM;,W.25P+P:)8@(E00+:)(191*1D712m\
      (-100./):0.697C3+18,.*,Q=.7LkJH=5(.*;M*,Q<R6(1-1h,3+>1)*85<*e)++*._F2M(251*6(+J5();5B*)B>*\
      Q,DI*C3.163J+*.2>*,;4)+5(2+1>(N42Y6250_2KDI2R=;*+;/*s3,)/+H*(95+,91+:/?,6(=)-3L2*06)4J6)*B\
      0:85>8,,C/5;*875=6@)7(+02/(3J-6,/NU>.c-M:@,+/010>+9)-)0/E8@3JCO)+63671>)(+2AHYA/IE,4F-2-H(\
      Z15*2+273<+1(,.8<2M9,,,J9E,+D.o*)+(7~(>R,:A/++(O61595g)@>@;C5@K)B85(Y2:78~-A/r;,1/~+K)*,9N\
      b4AD*64L1;X/,QG60(/(~C7*X?R1:-,6+-,*)?L.;/?,7():2,y9D;<4).*H?/2:+69LK6:C6BC*W.1*+.(6-A4X14\
      .MB39F^(-:+A.49JY:.5G(C/,<.12Y,-5Z0(HF9(@6(2-(/((1-A3+1V/(eFk2A2)(N/:?(*:5O024,(h1K*(158*(\
      2(@2]+*1./*Z,[.(.>E1(C=2/22+;,1C:2*AU~7+-)F,>4-C2(+<-+(,<EB1-+D6,/5:=+I0(8-)8*E()150)([-9~\
      8-)*/8)+o-(:3+U(;</+4-~*;?*F1BK*)((.654<94;)7.63;8H;-H*@5N)(140;8.E/*31h6.R-91);/E-/00{J-C\
      (<8;5x40G1F(220))(F/+H9+?(@8-/99/(.Gb<-1C+6/K(/1418,?P9/A*3,.A6):<,/5(M>L<(,0=36+)7??,-x2/\
      <A)2=F_+0-/.8,24;/(P*0^=4)V1.94)++552?U-,*83/^7./B~+0,/6A)+C2*8(1Q/D-()HE>?/3T*+0;,)5r2N-*\
      1.6>;*0,)29),EEE8E)250d53)83+*3(//D,+41<),6N(,))@34<(.R=,@/41-.)(86441(-V(/2<K@<~926**B9.*\
      UAL,+=)DB)3B*V)J3/(*-(W51B,,5-+9+(QC4+)</=.(I:L<A93136,*A0U(876?I1)/0G..()/,/+1J)*-K05)*+J\
      *3*84*D@.O1B45-*A099E6-3.(/-5*=5)-*/)>,/(/6PX,)C)G?:55Ie*4)Z(*6*6=(*.<<52@I9+~B-;8*789Z4+)\
      *:5-Q485K5/g8;V(+7(-95>G0M4d/+;.:/2511++7*-)..D625*@>,+0((?0*8(,26).-B(-A6A*3,*364/6Q+1C)1\
      2;(.D*F(.CE6*(,-R)0+3((K7*..=+N<@)04)(<15E9+7GJ*8(GA*+(:)0;1785(<)(
      6HK)0/*9)F(*-4.(:EQ/4W.42-7,(1+<))<YA.H0H---;RG-L(3(1).,)*]M6CM*@..7-**-D^3+Cd26(+4.;,[,,*\
      _*;4W9+(*9339A~5Y)d4(-S;;.,+)3(+:C*>-2)10G.Vq*)PC+,(+J1)75*JH34*(6+39K;(D+8(*,40Q-*>(((;,5\
      (,3)+?7088+0-B,leC11A.B2)40aM5-4@,(3BAP+B68F;24*.(.CT;4C68---.E>0<.)*-44.06/I7-=*.35*>,P;4\
      (//68*9K`7).,017()(>+B+*C74)+J*.37N,()3d+2,*J38?,,+2;;06+/<888)(362):>73,S-65^,1|N3*Ht26.1\
      9)>-;;(+55J)V.Ju)0/:`,D,2@,=())>*,M,28/4;(3-LeB.-(D0+/(.C3>y)-+1+(-2,):3+-=2,LD-->-+/),B=(\
      C()//(1)9(2)0,-D.F)./*3G.1.03+(-,8:4*/46;*)B(_577,L90)e=/.,0(9/(=B*(--,B::>37.Q(A5(86A(*05\
      .)9)-C)@)@=639-+(C*0/6I230(N+189,/<O./13*/(0->44=(*60.*@E,3(05:E,O8h,9=W*3C/((/.+./(8,?0(*\
      ))()+,-6))2).34G(3:,+;*,8,((-:+C:@<+K-=283),(D91871()/B1<R8*)+*4)<4,8,|+8+6,26-(*G@0H7U2>.\
      0*,9,.,+/0-2*X0-,HD:/>3,5*HU)B(1>.+2;-4+J/+1;(D*05,5;/*)+01B+A3-1*(F()D+//-(G5.((*.+=,>((/\
      58).8)0@2(+V,()3+(3(2)*@I)W--1*(14G:*Q)5@{3F66G(,/+,BG^4Ei0(ETy)7+*()?+3<1*(W.00J.+;+,L1..\
      /;_0:Le(1Ii/).P*((8,z*(8@=+*+NM,1*/?((796*(,-,.F47H*3:4/4)2I/0+,22).lqq.G:7.J581-)11/@-32/\
      )+7;P-(790=A8))+3Q->:<EE/1)*P(,-67:).Z<*))1J;?*.7<14(423I@.;+)J.,E,43,*+(+(;(:E(1;`*-O+/*8\
      E-0H)-P+C76-2-77j2)857`1,-D((1,)+7J>.-34,63*0HU>,0)*0*+*,:)28B:)*)J3(.+R5Q4(;..8+;3A,1U(M?\
      (<C*5-@(*90)))1]5*),=1,~3+BU/28,^n-)5*-/.()+-/*;-K.3(2kR<(7A001(i;)*5(7)7G8)R*770HE.m)((4C\
      :0[//0*6B;)<((18(*1M+*.,1+3.3L(/@/82(-02(?+9>L)>6=)=*/9==6N*,DI;,9+,23,?*)0/E2-(4*./E)62.1\
      4;6i2/E*V9QU,541++A*3N4**)()c+1G,Ae2*8*)/0>1(,9(*8*0/()40(.92?rD;)++05gO4DP,*d8;+=:+:=L8;0\
      .IF),*)/:242.N.+6*1>=/*,6x417/G02.+,3;E<)?/=5))0()^(*1M5J(41*R?(**+040))<()6-3*F+41.-)F>1*\
      (H55-BY)()))h./6.*F97,)+D*(/D,>+MBD+-=.<*5(2;*@-,(*;./*32C((*(*):5(;*,,+;6D9041:<0=.,?9)+1\
      (+-=7N4(*/+A842(10+*,,;*9/:*/.21-^<:(*@pM(65+<P./,(21-;:3*679*ODH.0()4,R.3/5)-w*1-C.+5,,02\
      4--?(9(:?@;7-+3k7J,>^2E=-+9HFD3.-.3-/E):)6-5(-/.(16[6,)P2;2j).(;*+.>610?.F-:a)I52P+r13+(~*\
      -4?500(79(1>,CG;0+0)P+I+*E;G:)(>c5:-4716d)+(-3:4-J<*,(5((Y3J?8-*,*(//*F~+~)71,@/*92@1+91),\
      A`)*50(2)(()481?*:7,+)E0=*(*)8E8+2H+31923-)2)K.-)2-*01EM/8.64,,:/)2/A).((171+(1<19+16,,./?\
      @/3+X)B2+(.*:7(F,6P.0-(4/30*)//+8?9V14)@*-5GG/4`).B)B*,@F6?/9(=((?@/6,4-5=,)0-5+-,(/.A+(16\
      5,+6,16(00D/09)320>,:?/)0.*I0*:(l)>/336)+B2-)E41,(*4400I3*42MDA49*(5/)+.*>=*61/11*,O@?E5B0\
      (0/+/,+2(1MF(7*360@P(K+(()2)H-G)2+`(,7I/5(0:-).*+(*3):+95A4*-=/+**39;0(U96F580*>(9-(.6/I0,\
      Cp*(1=..(7)C(2.6YB0@++30+.),+38:O:52D42**L7)09*54(.4)^D*;K920)6
      c/9~SAVq/8<2~x1Uh~L~3~{.7~]bh.~;BHgi~g~~-@~9B1~oPG+~J]:76f4+,q~(*Ee-G~(LC2~**~ge~8S~9d;*MG\
      o72_Q@C~(um/n*:9N(*>g6+1O+~p+A~~64~3SMu{RYC~.C)4E(25_NA~JH83~,63V;GpJaGuNb0/~0~(~~96~)rl=6\
      43;*Q~32<*<~^@8~~~~2C,?b;5~JZ~K0./Y,1Bi)I)~(q0B@e~uRG2B~9bcX.~?+z2<=~D~~4+i6P/I~j~=CiLo<`t\
      LIlYO1()1K6m-NZHLwU+~739Pp244T4~25~I6<A+49G~48o2~ZM4N0P[mm_~N.6^Q2Q3+-+6-~<C~_?/?Kza~(/=(~\
      TTG3_-F~2PDM~(9Z,),=F7D5],5iA~@K8@y7I7`7~A/1OV<CcIN]U6Qp4BD35E1HaDXW+~~NEXeF3*~C0U81.N?}+(\
      F;JNvD6C*)*,2z(AgYI/Es.c,m7S~M31~dfOVFGZXt[*V>N)UfC~~fC:D~*-./8q6pE+J9/~^E~SA2/(+~25*,M~:[\
      >~~{,t~~H8~2~~SY5..~G+53:q]FFq~1~GDND~g~u~)f+3~YDDG~}~fA-eKF7_~,(Q?:S<i1f.Gp~2~E1.>5~7<6t1\
      /9~*zMI+V)HX~4IYH6_qb0FFr~P>)2)~A~~:/o/?~(]>3(~U~/.-~Cv6O.^=lW~zr7zDA5qz@07Y6~OiP>/)(1R+VF\
      l<~J~4(9~8G]JB*~QDc~?y*g9w3Q0>1~<Sv~+29-14+)wm/XH~.|bw8R5~~~~~<=*~iA7~BO~~02~i>.Y-60b)r--s\
      c=*LPeB~3+.(^)XEs4]y=uDKNCd)~*3D`[,P9/Mt@
      *I30(S=)-3)1N*6>L.C*?//*,.5@2)-)+2))KV8B0K.-7(<-1B=+9-@*(5:G9,0+>-329:5/G+B-=)-)3,S;FA(0?B\
      9?L5+AE7K;/*,9*0-0-J1(2T>,/.9(A2)22O.~<O(@19/;6I.(47M/595*7J,4/,/?+Ick.-pJ,2)(*:0N)-7*Z=?5\
      2+M,(,B3,A//3)O,J0-5A.>MQ9=3F:.++0(B*:<//--7+;)8+(G.[9,?A,D*.B,)6)+,):D7)/(*3(-4=[-S09)D*1\
      ;9g0,/M=86*87*2@)@)*((*:938(69(+1R.,./*,L-(8I57*P**;760<2.U<).:8:49D>,-(0/ED??^:A=/;+>)+(8\
      .(029G?7+,1+/+((T+95G?+)1(N-TS</H*?);.+(6((,B6**Z,/,,+*D{0*)8,)=)/-2*5.P)*3+)7K-.h*.<.0)63\
      L1/.CL?5O51*3*-/,0I1-2L:82-))3/+(,S.(G+(,587/*-.K,N(2?,2/G*;-4-++*2*0=@6)(I9-.74)39-3+4~F+\
      99/2.*t4+(c.>@99H/W7@j51+(Y]E8*+)Z.+@(C-2*4U0B=B+*=*A91/.*0(4+2<<4D7*4(6D/,4,M/..1(1.8QW*G\
      6=8*/;-(23*++3/2,/.,1(I2(5>C,1BA@F3GEE23:.B1<*.J*-)/hkZ42(+(7@cHF/(2Y2K@-Rr(+)K6A+(17-(t,+\
      (/3,@.(;Q+(+.36;/+2+a)X3,<,=(84---L/@(+(7(E.690(F)5k<,(:~O-.)(.S(/.LAR()2,.-E:(-E0>,0EFq(;\
      l,2@+9(6B;,KuE6O)@)6*0+EL,M4,7-.4,-QB6,-5.6D=)K?AI9>45)B6.>;-2(,+*8.*H2*1BA3c++L48,2.+/(N?\
      ,I.07.N51,2,V7N064/,=H92)-)M)76,,.@*D0<5+*((1(),(J2A03+Ge;1-03E4,*V/^(),08/;Y/*,1:7^H*>5/+\
      >L/*-290/*8);?-1-8..,12,0-(-.5-/7+DDF+)0770)4A,/O/E.-*)0H:0-G()H<);J130@5.C)(8E(**(3*)-?3,\
      F.-]<,)54-*0:A+)-+.)26EJ8*15O0(.+>(2.786?*C**;+@98J.K</00)_;23D,253933Y*8e)<6(.T)/6/(**0+~\
      D,)-6(;4A8<7>4329*4)*.4E=P6J3;(/:90)6F<*:<+,M-((<C-:)(K9O5.(-B+3211-02Q-CB],.*)s)0R@48(Qi*\
      0+3*9)-029<](-1+QA(?3X.F*;4/+9FF(E.,A5)-@(+513536I)>8+(3),;)(D4+C@8,202-0184700>1A),-Am>Z.\
      @5<(/6E@)A-1,B/,575WN04,0*f-50*(2,O>*08).+40l/F3A.-DBG3,:4.?*)M0J5)+)(K);-6.~>:10=*,*,);5-\
      K.E9)@)(2*(0/-11(8)+(P9,*?<7,)9H65->8=5*/7((+?)(~/C,-S.(>,F+.+,172B(.8805T71)BG)`+77,/K,+0\
      2)9NXEH.++,-F72)@429+*);6R2*6Sa145():--E,:E@r-,:-?*-+(+H*6(`M>9(37(X50/5=7B45@)+1)+8+11)+6\
      -/(86+R*20H26//F5,*=(<92+A6)(,(E`/.D)(H)X7C549473+/J*/-+D~6<(?0X7*/E1?5=)(BO*(>6***7(1H@L1\
      OJ=1(4i<7++^:1HI02<2(+*?A*293`B+,V)3/1,E=E>-*9)H?)()()*3Q~,1++5GB.;(RA8C)*7/*4)*H)=EO+/,4T\
      C23)::/,),.J7-0U4<+*(3*A/*,)*.Q.9+3V2=;<-15Q)A9,OX*-,(<(+X0)H-./.(B*)1U-:/@x,[?-9=3,T94)2-\
      4(11+6:A(B214*=I98-9)=,=J/*G-/+2@B4*+)/6((7-+/2.,(5(/55/J**LU03I(07.=(,0(*5,p)*B,o?;V,(+@.\
      -919L<1@7FC,l07+.J;4HC)V/(P>=1.-168(+-6**+*,B+).15=>*@/8?/83*,+(.3)T4?T,-S4>(9)..@>-07/,A1\
      94J;))5B38+(,=,.@+-3))-B*.*0)9.>+)373,0.;,0==96+G74+(*5kD55**,43--B())[6b0+@u631F.D3(5>35*\
      *32
      E.=+4>B<1(D-3@-?CQ@4(F8@)>2c?@-?3(*-80CqAPaM~)-+.-=+0?8:?+5-0,f/^*297*FU4616()@**/4/8+)E.:\
      +U4D+48948QM6./0.*?VD>.H~?/W+7@-).7H*-+-;)*,+3,,1<8V1-:(U/J)(40qP?h0:6,2)827-)-;(7~(295*S+\
      **>1)*),QD-*^+NI+1018WQ*;47m(*9i/9FL+>*6*9I?m8(.ZhB+O,-)73@-UC(:2)t4P*9+*4>9?+K6))6B-4<5;>\
      /4N/7>t:1179>2+D.iTS?=,**82`+9-6/*<~))k18+311=/-/Q8/,=/)D7I7@+*`6633;EK-87963*-H+M+J-8D~-A\
      *30.(2K660)-3++(U;G)U8/)G;)1OA9+3<.1A89:7/e2)F*?++;-L?.:5*E(6*),(0,E*A63*1B=b2,L*AG)?2+N+5\
      LE-_2,(p-`Q70.(P=h730K+:q**a(H*H-d)<C+?,x20>:.F((1(+SG8(+B)b)D,*7)H6313Q*2HWD+7*VAV=H6/HF(\
      B:(D(970OC(>L)G2-MG?*)47*61?:3I6(9D1).*38R/~,<.-,ia3.D6V)<32.9-2P6=P6-)***1*:4+3E(0IRC1(K2\
      69*0.)GI(M3-(+:,:0(,H`,3OAQ2860+T-3=4*0-)0,1*)*7+3(O*.)4M86:)<.0;*.3(G:/.(PO5(6D)C/,7,J(M~\
      5+U,50+2+,>*(Q:A+0W6;-8WF,G.+>,6+:.2++..28/;+5901<>H8BT3JB)-,fO2Q)-~4G168+.+812.6K:(-FM0+2\
      (-2z.,(+2G*~BIE6,;8b>K4>7A.KM+I5.72..)++*Pd0.+1M*.]))<^E55E9=@>A4),3C?E]0,U32()@HC,^,+.E2Q\
      J*3ZZDj/,(>2a,9-M2+;5D(T0-.GH)+-05-(A1013E2L,H-*0L;g8T.K_.,Y<-J/2B:+-.7A/2.2x8:S+=LQ(I;(6,\
      JB;,6[2F+(H*65.0+:BEZ=0C8(<=2.,{42-2<57*>)**9FM+AVG4:6H_*/,<1D):*+37iB6:>C..E5cMJ+?~6*3OS,\
      (@(A**(1),11-()N4.TL<+563H)2)B1o19]1L7ZF4>8.K*6.B(*AR53;+06+<2,89/22(:/84;A[:)+61~*>,@`>=@\
      @3:HC))*24*1/591;-=[*(0,*7)8:EeXH)(.(,TI1@(/-R-)()3,66*)52.V5*)4*-S)9+I>,?/3/2101*(.7;28B+\
      20=6*J;=*)1>?QKA79U*.44+7@:8+1<-16-1+-/7D11J5;98.[(2/i9*d(238(<(2GO010P*7+(t.0;J<6)(R=B5)+\
      4(24?[-,2*D,73-4J+)13*-*2=--C50;4.,+4>+-367)-/6D:4+(9[3(,*5/NI)-<+.)=TUA):2+-@,/))5>DQLA<4\
      +=/1>9(18-14F+*-(49D0-R:?5/156I),A4d..M)+7E(/WE+4)R-E;))26,C/8)3:=(ZD,CA,,0M8K00h?,)6><,=:\
      28FJ/;_M3AQ+~D4/-,.,/(1TC=((<07//uB(D.8)+:2>,04@.>)V`5593;I5F~.I:B(*5>2/+D,?+T*[:N*.=-oa)*\
      3P,2J156.Hf,44(DC,53**,,*)2*.>L`25*??((+9)3,/(*)+J*/H1w<,,(2))8,?(.)+:;.D..,307=0,7.-@>-*6\
      ./,6R(5(ZxU^:*)1Bd..-0466*)L6.*1,w?e>+9<`I2j?L30`Sp0.02609;4P-7.4/5<*R,1>(FH)SP=6036.(.)0:\
      .G~)S9QW.*+[I@,SSFA/MBK,1.)D6)n)3,3--0J1A)
      """;

  /** What they weigh, as {@code Leanings} reads it. */
  static final String WEIGHTS =
      """
      jMMWY]`YYI`]^L`K[uaUFYVAXL_VYJ_[cJMc^`YZWNaYaZYt]YMUU[bXVJJJL`KW[abLhTbZO_PHJaXMX_HJOIKVEJ\
      LK[]hTZUWH[NKUMIX]CNXaNXMYZYMN[]tZL_NH^`XFKe[KSZYX[I_NPZaZYJX[KZh[VfZXZFbKaOJ_Y]L^VgX^VY_L\
      _cLX_cJV_^HM[Y]YKPFdNXK`]TK]ZfWJNKGPWJZ]GY]MVIXMZSIWV[[IbYZGX]PXZaYY`L^LYHMY]_L^ZLNYY[X_^K\
      KLeJlZVJDe_JEFKU[LYY[XJ^W^KX]ZZL^YXEfZ]TbJYb]NJ^I]ZJ]_bZ[YLMZb<aY]LL]XJKMZ[Z]]XZJVYXNKOYGT\
      OHTLXZL`YXL_]KMKX`ZY[CMYdYZN_XZZcWYLSNIMYBKKIZK]N_VWXYKZJ^NJK]K[]J[cK]I[LO[[`[ZMZa`ZWXa[DY\
      ZNVYJO]ZYAIYPEZ`YVYZ[X[cWdOZMZWEMW]KK`XKLX[THYMbb^WJIYK^Z^]WZ[IJ[WhNZ[bLYYQP^IXYVZKT^`Z[]Z\
      [IKKVY[IYaLNUK^LLLLV^JYZ]Ea[JVbJZX__XJMNXKZb^K]IJ[K^WWXM^[N`KH]F]^^KW[KL^HWXYKH[YOD_Z^VHXN\
      p`[[Y[JXVTKNYUd[OVI_LIY^`VZE[QZIIJ^YVX}IZ]WgIM[DPK[EZYh?`YYWK[TTYYIVZdW[XNOW[ZeIZVL][UL[YM\
      T[JU]^Y[IJZ]]L`[HJECPVJ]]UIUIZJIHH]LG^^VWNXZVXacJXXMH`J_KOYP]ZJPYMTK`NZ_ZLbZELJaMXY^MN[XLZ\
      ]VZ`]JDSHJY_ZI_E]^W[[JWXTaJLXJYkYJXLYNXX`YJZXYIZVYUIY[LFXaYXXV[]^MW_U]KL_ZVT_`LHHZZOS][WUb\
      KLZLbv`MLYJX_`MJKZXYMb]HYKYM`YOJOZ[XWj[Z_XXKPK_^QB^WKZFWX[YZ^V[XW?H^YZYWV[bMUa[[NMZ][]]Jbv\
      VYJXLKZH_YJIJ_Y[^YZ]^gXXJXJ[h^GYYIWTX]YYZW_I[ZXZKX_H[UbLMMYZVVYHPXW]XnXLIX_MKXYI[JVBYKVPIK\
      a[LXOV^ZOSZT[ZF]Z_[[XVZVJe`j]W]L_X^]IKYZaIMaKWJ]Xa_[IWQYhYXYPLXVcWMOXJ[OVOZ<UJIWWOLYNK_BMc\
      ZBOWmMXKKZ[XCX_TZKZ^XcgMIN]LWKKJWXZ]ZLXVFJWKZ]VITOKWW]XYUTX[MLMWKMYY`YaKLWIMM@ZYZKXIWbX^g^\
      a]WWVULZVE`I]WJWFY[W^JZL]ZJ^PN[ZWYnX]YfZJZH]G[MWYVVYG[JFZM_YOLHKIM[^NZLNLWXM^KXL]Y]ZdITL=I\
      IJZaaJYY^dJWT^ZYVZXKVIDJY[NJYJZO]Z[YUL[^J]MLXF`Y]XKbV_LX_WPGN[HG[^UYKYb[KJZJaQ]YL]V[JXZK@H\
      KNHL_KLXVXYHM]ZTL^bNJ[O^][WZIWY[OUnYaOK_[X_X^]`[EKJYKDBKJ^^_HJJI^ZW^[JXVLZnQJIXMZ^YJXb`XVA\
      HV_KZ[YHJJ]IWWYPLbKMmYL]_XZIM]XMHY^`WYZ^JM]Y[MUY``MLc_JMYMG^[Yc[_XGCK[LH]ZJY^[X]JY[UYJKbJ]\
      UZEKJZtWZ]NYY^^HXLGWG^EO]eJVIUaTUZIVZEW[[gXKXc]^TeNKXOZIaX[VaLZiaYX^OX[_WK[H]ZL]gILMa^_bIG\
      GL[ZO_UIYI[_L>^LDX]IOVK]SYWZ`YZHKKXOWFW[Z[O[aM[PcYacJXFL^UI[YU]JK_]^X_YYbWY][MLYJL_[KI]LLY\
      ]XWJgXKV[MVLKHYO
      IZZZYVJLMXJ`]]WL=cBVZV]`KYUWFIZZZ`IfY^KLL[aL]FUL[YL`JJQ[eYHIXXH`JVXYWMGIYJEUYIZXKQZY^ZI8YL\
      UJdd^WB_Pa[KYMX_[J^ZPMZXJ[]_LGVKNU^KXLMeV[MfTJZeXZ]Ua[YZWmUHY^[YQMXX[^_MFZ]P_VbZYVMK[^]ZLe\
      YXeYWYLD_HYK]GVPXWYLEb`YZUYZW]a`JXY][^_cN]YXXMbZZZW^MYX^YX`YXOIJdP[fLPW6Y[^A^N_^GGOZN]]aLD\
      YZ^^X[IaNY_aN[JKZI_IWI[X^Y^MKbJYPZ^W^[aeZYJ[``MKJPXYM^O^YXMb]][`QWYWJLZiYG^_LLVTLQZZOOKLEV\
      O_V][CUKZZJI]HXZ^_YN[ZXUZ]OTX[MNYdOYWM[YEM[V[mXXLZEKNYdQXH[MFYOJGYX_^]EKZSjZHaKYZKX`J[L^YM\
      YVNW[EWZZWYPCKKaWH_mZZ[YUKdYXdVIZEJ[Z_]VTXZLZXOVCX]DJMKeXFIKWYULMXYhQ^eMKYKZKMY^Z[ZX_^Nh]_\
      ZX[WJLgWlGLq[[Yi]KYZ^]KZNZD`JfUbL]O[bY[^JNJcMHMZYHZ]`VZYLY^]WO[[cM[JB[[jcH]E^bgYVhJE[?PV^X\
      KaPLWZXabb_JZ[WYLVJMJPN][X_GJYJdL[O[_EP[XYL[VYYY^][]G^bWZHNYVLWM]]NJ[KXNHJ^WLb^J^]^Yf`LaIH\
      LLWZZJXWVJYWYc[[O^F`ZEYZXZ^T=ZZLNJU[AY`ZKaZQg_ZJMZYIHbU[P]OKXZ^XZZYY`XW]MOTWXXGGBEKLlXY^dZ\
      XFH^K]]]ZIOX[WJWXLKPXW^dVL]Z_k]HbbNLKgZILNULIM]W[`JXWX[YJYYaN[J^KHOXZX]YXYZ[JI@LZJWYJXWZY]\
      ]GGZLXMLUOXEYVZVaX]XLNYFX[ZX[KL]VK^SVJYJYZXXEL[dW_M^YYLZ]KYIH[NJW`K_XNWL]vQNX`XdYLYEOYE]Xa\
      Z_LWIg`[[_YT[HYeKYYIYC]A]AXdY[KdLIBX]H]XL^QjZZ^[OW[F][MYH`J=rLYKCXLMLaZW`ZNSBXIcb^PM[dQ]WZ\
      JLaKOZ_LL`][WYILV]JX^^YQ^`KX^WJMZYNbIILKIKl_Z]GK`ZJXZT[kKGKFLmNJPOLJZ`^[PJGcEG]IahFa]ZUWVE\
      JKa`fYZZTY`HZZ[WNilYWNWLWU[K_KZ]Y[ZXLZYHaK_d]VEZFLZSV^oMYcVKZL^QKZGKM]`]^IYXHX_Y[NX[_UlV[Z\
      L]`KPMPZXZJXZ^`K^WYYZKZW[L^j][bYa[dW[YYK2HJWHD^V]FY[WcXVXZcXhWLpO[ZcY]Z@BZXaYNYJaYXJ[KZV[`\
      FLKcBLYFc^bVXKZXcHEY]EY[[ZJZ[JF][Y[LX[]HLY^XX`QZFbW_[ZZJIJ[YU]X[b_Y_P^X]KIK]K_[YGZ]ZKLIW`N\
      ^KMM]Z@JXLJ
      XHK_[EXJ_X^[IZKeZ^V]ZKFINIXXWGYY[I[Y]X^Ic^W_]YcH^NX^YJ]L[bY][IILVJKcXOX[XaJZaX[XbWc`ON^M_Y\
      HY[YZ`M]Y]]iYKYP][YZG]Z][}OGKGXZXEjH[VLV[JJZgK:[^cDZ^``WVaMHYLZW]dJ^Z]K_]VLZa[Y]UWW[ZYYN^]\
      NXNa[ZY_L[[[[ZQ[MJ[XbiZ]YKJ[XW[Zh^ZfI`ZYY^aYNPGYLTYDYKYMbQWW]KK]VLXI]]YZKJ^^cVMKZK`PaL_Y]L\
      ZKYE_aLLB^X[`T[I[W`]eOXYJ[TXa_^J[]LZgZ^JYXJZW^M][WBrY[aGXeV[L[]JM^D^XZL[[LVWbLJdNLQcUZZLmD\
      JYKI`KX[@YHLNXNHVLYHJWZ^ZZcLNZHOZIJ`]VX]JgeIQWLI[^^UUGMJXdZ^_dJJYGK^V][^LN[DIFJTIMJ^YY_W^K\
      _]YP_WYKW]KLIYKK]KWI[]UZJXZJ[[YKXXNM_Z]EELcHJYYHML_IYeVJH_^cX^Y]UeXcFLaP^[cIXb[KXXNZ_MYi[Y\
      IHaKXH^dWK^SKVMZXN^HJZ]XJ`TVXNZF`_]Ya^LIKZXWWHY^VW[HWKeKNKMJL]L]IYTNLKO]`Lg^I]Z^`bIaHJKYXY\
      cXcdWNZY_ZHc^W][LXSLGGHY^][UaJZYTMLb[G_eKJWIMXLZY]`Y]Z[GP]KaIDFX[X_]UX_JMLN_IYMLWX]][H_TSK\
      JT`WYI]YNV[O]YO^`^[^WWWXWQbZ`M_UKXLHKY]`_LLOIM_]bN]LaXWLr]LM}[fY_XWmL`YUIK]`KLUaYZaWXJIXXK\
      ]WN[N_XFLZ_]LK_JMeJ^]^`@KN_PX[]WZ[[YSJ`aLJ`JZKZYeWLXZbJX[V[Y`KZc]`XEZMUBM^ZN_]XJGZP`[XW]]j\
      ]MIU_^U[JJI^MLYdI[NMbYW^Z[G_IZ^T__Ic[``_oXMZgYN_VW]QLL^L]`ZYLV]XXZ]WYX^YaKOaZ[KN[[P[LK[V^C\
      ZW][M[EL^NLFbWQ`TPJHLYZOfL^YVWMdMUYUNWrW^KZV^NYY]aJYYce[J`MYZX^a]L^ae[ZaVW^Z_ZZ]YJKK]YDHX[\
      WH_XMZYTYIYN[Ga_E^K^XYTZ]ZJYGL[WJ]Y_^XZWF`^XM^^K]]Z[[YZQ`Z[YYN^K_[]WZb^J^KLD]^LHK_L[ZK`XJ^\
      bXKWLXW_[X]O[[JZcLLLJKdWbXHJ__K]LM`XKZX[LgJ[MUJ[hVXZN]JJba^XOHoWLM[IXJKIY[XGE[`K[OQO_XY]aL\
      Lj]aJXYbJYL[XVJJ^_JXKY`eI[M[ehY[[[[[N[[[LYKJXMfQ[_VE]^KGXV^]baJ]^a^K]^^^ZXZfLJMK_bJWCLL][Y\
      KcYaKG`KLeY`[HYZHJjKMK[NKXNb]^X[[]NKWT[H^GMYXYONK^^baQIM`Xc]VC]e``ZVf[^X_WaK]]cWELYKY[K]EY\
      Z[]ZZKXKWV]E^YVX`?MDYaG_`^`ZgJTZJ]`XZNJVa_YK^X_N_bUUmYI[]LLZdNKLWKX^K`K[K]]YZZ^`KEZ]JI[[]L\
      LNaKO]LbXWXZ[N[dNJ]Y]OY[NXY[MIY[^ZjUXeXEZ]MY[Y[Hb^ZXb]LJ]LLIYY]V_XYKVN
      ]_IVaZ_^]LFKZ_]I]bTQWJ[YJKMLZKI`Z^VN^[WLcXWJ]`X[IZX^]W`YYYXIdZIZ`SYY_YWOVMZWOZWK_ZYK]b][T[\
      WXca[N[VWMWI_`ZOVWMJ]Y^WLLW[LVVX[`WJLZ[[GPVYEMG^^XLYJ]=YG[][]WWXOYWGINdJ[VZJKNcKX`KN^YELcX\
      [ZX[JZ@WLMSK_GeM^NL]Ja[ZW]Z^YW[ZX[cLW[^_dd^LdKXYXOJNYVH]]aT_aYZXEJaWIZ^]YYYX^XXcF[^X^IXcKP\
      ]LLY^^[VZKXPDI^YL[YP]_EJZbWXLLHaH]X]^UVXZZYUKZS]Y[XX[KIAXZWM_U[Z]]J]]XYZ_HZe[KVWYLMNI^LIYZ\
      LdXZLWWYLZCXZLJ]GLWZ[_XXY`Y_[G[K^KQFN^[N[`KP`BJZ_X[]J^MXaYLJXZXJZaELIZOYVX[Y_V_YXZLaK^KK[_\
      GM[U^KS]NWLA[NN[[WYB^XVKZHWXcYbM[^ZMIjOVbYYaMKH[XLXYSZJZYWLXV^^WbNXZIXEGIYL]HLZXKMXLWV]_]I\
      ]H`L_KMWK^V^ZJYKU^XQG[XUMOMYLKba]L[J_a^aUcWXG^Z`JXKbXiY^YKJKYJZ_FY`[YJXZY^CKZ]JL_XNOYXXI]X\
      ]M[XLZWN[VZYbQWa]fLMX]Xaa]ZYWJXLXUX]^OK^X]]]WZFZ^1[YF^KYIWXYWJNJF[_WF]XXeX][W]oFIO[XXJ_Z[M\
      ZNIXI]YYJX[YLZYGYOVZXabHINaKZU[LZ]bZXZc`^NKLX^Z_VM]VY[K]Z[XKKJVUK]O[bYKIXaPJ_WLeMZM]a[LKHe\
      P[L]K^aZ^G[WVXN]L]cK^]YNXK]KXKZEZYY]ZKZcXIY]H^U[G`[bGcJXQZ^_YOI[h[JOK^V]NOTBSXMbWXMYK]]]Y[\
      GJMVbeOZ^[IM^W[VLUZMWP_YI[LL_W^_KWW[`Z_KKZXHL][P^[TLLZKSYLWLU`Y^I^F]WY[cI[T_F[Y][L]MXWJYYY\
      `ZbOYYYWV_JIJcL][YGLZIJYZMLFPFJ[U`]XLXZXGY[[JIL`[bZaUH_[OaEJZHXOEM_ZKKWL`G]`GYJ[LZLVXKMQK[\
      Ya[YYJV_cY_WYUYJN[b^I]XLV@]fHKM`IXYTKXZYYpZ]WIKZJWa]aZXaVMQdeZVXK^ZeLII_]aUKY`XTYNWZYJ]]MV\
      XYJ^ZZL[]_WZKY`aW][LfH]cJ^YYaU_IXYL^]X][`XJXOGY[NGWXWaZV[MLZZK_Y[aJXK]Z^oZaWbLgK[^LJZYZXXV\
      YMXaXb[XYIcW^Z_WJM[UXH^JLGUXK`LN`VNKiYVJKeO[PQMWUXXLcX[JV][JjLUJ[__NIQLh^^NKUZLDJJHIEP_]eZ\
      `LXE`[WLF[Y[XLXc^YJXN[SNY[d][`ZZ]^U^YX]`N]JXXUUfZ@^IaY[aNJX^UIW]OO_^XX``JJ]F`OJWNZX[JKIbY`\
      ]`Y[W[]ZWJZ_KYH_J]sXXXY_HMc[XZ]OL][ZJIjKWYWYZbbJ]]HTVYJ]ZNY]]fP_YX^]XNOY]Wa]YXK_L]H[]]gHJX\
      K`?X]WL]K]MZE[ZVLXYJ_QZXL^KZXXX`Z__[KXXa`HSHJ:XXY[WZHZL`LK]ZJHKVC[X_HNXMMW[ZJLHHJMJZY[]X[P\
      b_XaZPOOGLVIKZKLMXMIMJQYKLXZYWVZY`KGXXGY`KY]Z^YYXM]HJO^HUX_JYgXYjZJYWMKB_XbJXZ`ZKLX`XIVKXU\
      KIM_WVYk^K[VJVPY]adVVK][[]L;XJ_GK]^ZWWKWSLZ`baWKK[W_FYJWM`LbVXUaKWY^]K]b]XMLWK[JV[W^VLWJd^\
      XaY[`LKVLZ`EX_JGW]aKJUYkP^TZPLb[Z_Z]VM[TM^[YX`YUZLUZ`YYY_KZ`IZ[KYI[YLbJJ^fU_]X`HUHYUY[J]IN\
      PMc^YJJZWXMYMZYYYZ^^[MdELSQIXZ[_I[Y[NXWV__LYNJLI[MVY^MXKZZ`adaPHbZVWIYaWYZLdQKXK[ZZLW`ZWWC\
      KbZP^Z^]KJKTL[HYZJYdXLUgaZX]JYYLLMWLZYVO[aZ_NaZXZ_IXK]XKGMHHXOZgXOXqLZVVKZZ]]fKYXNU`OO[^^f\
      MZY[IXYM_SadHMY]adIkPZ[LK[`Z[IZM_HVXTL^VNY[]ZdJZ]GY`]OF_Z[WbZL_WV
      ][KZKHKJ[__YXLKYZLgJJ_XMKL^W[_ZYYZXM]YL[Y[MJKXHE]YWWZ]^fYN]O_L`XLKXYZZGJWbJZ[O[]5aFX^aFZL^\
      jaHVYLKLIZN][Da]WHZW^ZQ[]]^ZDuQ_MZLLNM]XYINiJJ_Y_YKWWU[XV]I^LNJO[NZKUXXZF``FYIJNKYbXZ^Y]L]\
      YJZ^]MKYaZ][]Y]QMHIWLoX^JYXZ[]HKYVL^Y`[^WVdLYKYJKPLK__Z[XM[I`aZ[]faLHZN]ZY]Wb[KZ[YhY^XVeZc\
      [`]_X[]c[WD[]^OZYLIYX[EZVI^`Y`ZZMK__DZG`Va[ZTKHY]YX[YNfLb[aYIVYjnQFLL_[[bYM^IKAK`M]9[NnXN]\
      VLJ^jLX]^P]Na^cNc[INYKZWNIaJJ]bcIFHE]PY[OaY_YXLYS[MZW]ZZd]ZX]fWM]YHIWQXYU`XcYKW[_^EW^UHb^h\
      LXIX^G]]WZL^MI>]_La]VIGZWG[M[LK`KLN]XbYL_[[[Z[NXZNgN_[XHdHMZMI[ZT][KY[^XWZJYMJY[MX]cMVJIZ`\
      ^ZW^bKZYY]LHN_YBY_JY]cLYIKJ]VH`[VYOKJaXLMKXZ`bYN[Y[J`[MV[]X[b`^LLK]ZZPNJZdbaLV_VX]JZG8I^]J\
      ZNK^^MYYYaY`K^Y`dZQ]KOHh^^F[WI^[XZ^F`NLZHFLXD[OH[I[ZkTY^MGWDX][KdiNJYFeN]JLbKcdZYc]DYJ^ZHM\
      ]]ZWK]IZ][b[YKNZYX^hKJPNJ[i`HTZ_JZY]XUJgGYYQK_VFI^ZJJ]]bY[ZZ[WVXN[ZdKhWKL_[KLdY@^ZZKK]^UKW\
      YKX_X__J]X]WKI`K]^YLW^Z[ZJK[JG]ML_^[^K_KPUXI[GL_XaPZXIX[CYYX`YZ^WTZYNbZ^KPKY^KWInJI[LaX]dc\
      _U^ZMaXVCaXOTVWXWH^WZ^XVZXFYM[Q[_KQ[FM]XIXKe^VQZb^X[K_]ZMV[KZS_dKZWX]E[VVZY`TIZZJaDB]Y^MWZ\
      ^YXX`ZWaG_[XcZWcZZXF[ZKLKXZb]KYYaMFVHJFMTcX]IXbXFIWNfJNVVbJ]]JX_^cZ[JN[`][ZZ_SLc]FXEOW^cZY\
      ^YM`JKENY]`LIWJYh_ZU[f`JeMY[KY]XY_[ELhY[`YDYKJXWV]K?XJXIZX_a^_T[I[LLW^KIXX[KX]MYWYXI]]Y]Z]\
      ^[JMVX]YZK[IJY`IIJGIYIKUKLYMJMZ_[YKPHM[ONXHYL`O[_pLbdWL`K[HYZ@]J]^KUKGO_[LXZVXX[ZZMIJG_ZHJ\
      WIVWP`ZZL^[HW^OK_aW[JLCJYKX_YWIUY[[YH]L_J[YZXWYK[[XZ]YbKe^XO]aVU[WHVNXX[VMJKZZlV`[HJW]cZWK\
      MLVL^^KLJXMJUgYaD[[KJWIXNXZ[MPY_Y_G]]HYLPKYZbZY^aecXJZQ]HNpJ]K[]XKhIXLX]YF^Z^ZZK[]Y[XYJY^Z\
      NUKV[KK[b^KHLY[BedK[U[[I]aKNZKJKZ__]]QMKJXMXc^[]JY_M^IXb`IYhKUYeY[XJGKGKZWT[GKU[KLIPXUSe^]\
      [YMXVWKJaL`[H[KZ_WY^NXZLjXWa`]^OYXW[VKYd]_JYJ^KbG`K_FVLYX_L[JLIWGXK]a`dOV]I^]S[K]YMLULZNZL\
      GK[bKZ]KAXK[JecEKVNKFXIYNYPJ]MO^]Z]_^[KYK]ZJ_UJ[[KVa[XaMb^[[JNVU^XLXW][J]IWB[ZIMf[Y`JI[^^]\
      X^LYYMdaNMYaJJM]d]IEOOKY^[NK_ZU]Y]Z[^]J`Y]NNTJa[K]I^XLZ^Z_X]WeX[FbVaY]^L^FK^`^V`Y[[`[NI[YK\
      ZHJY[^LMNN`XVZYZ
      dY_V^`YWHYXM[WZe`]YaYM^I9XKYOH[X[MKYNN[abH]WXYGLW^iZVi[Wc`fYKLW^dX[^Ka^OYMPZ_XXYJ_VVcKXXXL\
      K^ZY`YP^O_ZKEL`Z[[``[ZXDN`LJW[Z]]][ZbO_]YL[]V`ZY[[DLLN_JZU^[MZKZWN^dLZQdZ[XJZGLKd[[bXI_aZV\
      XWYX^XGYg[XJZZ]LWEXXXK]III]]cbN_TOb[^be`YP`[HK[JZL]FY_MYJXZZc]PZ[^YZ_LK]LW[m[M^VcZ]b^XbJ]]\
      YVZ[ENLHPa^HXZY^MKYJXKKX[aaY[dhENiDcN^L`]KKUK^L[[KZ^YXXVV^J^FIZMM^LaXhLM_]aYMI]MYWVZVZH^LX\
      _MZca[aHLXOV^VYYL[PVK[YYhXT`YJZ_h]Z^WJhN]^LYKfTTb^[I_Me[FVMLK]]QJ]K^YYJaX]`XOVWMQYZYVKJJIY\
      W^WX9LH;ZKVOdXa[ZKFYM_]J_bYMJ[LYYHYM`^WJIS]aa`I[ZIYX^Y_ZLZW^ZVJKPWZXjH]FM]YaL`XY`[[YWWZXae\
      W_AbX_KXYJJYZSZ=][[LLaJKY`JCXXKMbFdXKNO[WUM_OUIJNXZV[LHNX^]]VWWaJEW_]^IHKZLQa[JVbMITK[Y_IK\
      XJ]G_lVCZZBZ[IZ]obPPcad^JH^Wc]YN`MYXYVVIZ_[QZYaJULNLXZVY]VXFWYIIJZWXXb`]]XY^WKZiYJfZ^[E^WY\
      HJ[[]^dZ[XJcXJ[Z^I_NYebK^ZZmZ^[Z]YL[I]ZZYLVa[MYLWIIeKYN_J[[DfPJVN_`ZY[[P[YMW^KYUHK`XNb_^J^\
      [_V[_[L^^HWKaa]VIWGOdLZe]K_HZYWH_KdW]_ZZ[Y]ZZLAP^JZW]YaX^XPHXLKe[KL]hgaHMPYZ]W^s`M`[fUKKZX\
      Y^Yc^H__KO][_ZYOac[h?WZELbLe[[[[WKLYYVX^WUMMb`JX`VG]cVY[Nc^a]FJ]`Za[YJHHcIJZSaW_]adZK[XJe]\
      YKW_ZPX^IX]a_G_ZOVWHYM[ebXI^WD]U]_YMT]c^NTZWMKWJO]VSV>Z[]Y[^^KXa][]ZWNO`N^J[]]``WZL]XXMVVK\
      JH`ZIDMJ^JYg^@S`KXPI]MaKJZIjIF_K_^^`H_LN]][TZ`jOKbIG[YY`YZZZd[aX[O[N_`IYcMK[JDYaYXNXXUL]_X\
      [M[[GKZWW[ZZZKVY]I[LK_]ZOWd[ZIZX[ZXN[`[aLWNZDY]Xb`[aMXK]Ldd]V_JUYUPZ]XX[KC]KFKIIYOIZK[IL`d\
      GV[V[LMdO^YX^J`]HZfI[_IYYVJ[OZc^Y]b`VWXX`gj][KL[Nh[VZFdZVFMZQZZF_Ie]YXZ^didM`UdL]ZLKIe[QUL\
      `ZLcY7cNXFIJXLJVZ_ZJEQ[ZdVif^[YbX^ZKY``YZO]_PS][Y[]IMJJK[OKGLY[_]]JbK^]aJ[^JZ][VZYaYY]YK[V\
      Y_YVKGIJZ^`[]]HGaXaKXYP]Z`X]NNYZ]WL[^bNWY^[OOJ[XY[X^^M_PJEL[cZM_bOKWJWbYX]JMZKKI_JYDMcKJZ]\
      W^ZLUMeZYWOZKZ]L_[NaXX]TZV[TX[K[XKYI_YJ]hGK_]Z]DWMZYOW]`JZZ`j[[cJOZZ[_UIGXI]FZYP]Dc[ML^[P]\
      fM[YQ^]_Zc[YV[LaY_ZXZEH^[`LMjJY``KbIZ[][LMXXJH[a
      _YPZ`[OMXbNY]YVZ]W]]ZZWN;PZeIVV[bGZZXcY[JG]NYKXKY`W]b`ZKK]^YX][_ZZ_SSX[[_^JYEbZaI[eZ[JLbNX\
      Xc]X`NVYEJ[_YIG<M]VT^ZM`]HNZaI`WZ^ZJ^LIMM[]MYYLYNTK@fMYMK[[b^^WY]XNO[M]YZ]ObVXIFHZZ]KK_ZVJ\
      `[^S^XKX]XN_bK]PYK`XXXOOU`[^jS[[[ZFLeVZ^Y_XMVZYXTZ]ZYKSK`ZKXXXWZ^YYUZZ]IXNK]KMZ^KZKMKi_K[J\
      ``[]^HIUXYIJ]X_^`]OOYHKJ^X`Y]LXK[YVGHe[eX[ZW^`NXXGdWI_[X_MM`][I[_H^TZZYcZLMSLIVHMVMZY`Ie[N\
      XJH^HaI^IPW]LW]FMaW[_FJPUNX[NZXaP[XdM_ZJMK`[MZHXKGLXMVKY]Y_ZK^YZ[^b[hKLI^dFaB_ZWY_VFUHQZWg\
      WY_[Y]TMWNZIWaTYMXOIIWJfYD`LLYI[Z[^XM[VNPXWYKYL[KY]KU_L^K[]XWWl]XWZY^W_XL]eC[VJfT]LI[JJXJM\
      WZaWNYXYWKZ[_bNW]W[Z]K^J^`d^JZZK_K[XX]ZW[WKXX[YIZZLWNYZ^LLLcLJLGVYHNWa]PX^^LWd^MZVMXJY]WJZ\
      TaG[Yh]IKLYJVJcLKbKZJ`WXT[F]YFKZXaYXKWZYQJ]X`XHYYYKKKNLOE][_O[bXO]`[H>K`[W[WNZ]L`[X`KOZNXK\
      ^MI^I`KDJPT_JZO]][[]]ONKUZKBWMZbK[XMXLK[`JGK`YIILZHX]KWfZZ[`XYNHMcYN[kK]Y]L`K]NY]]C[Y[X[XV\
      [KWJUYN`WXL^ZZINYaV[Y^]Y^WLcW]VV`^][[J_OW[WYNO]]JXYMHKbWKccgMX[Z^KcJKlIXJBWYXbVE_X_JWWW[HI\
      Z]MPW[^]JXFNPZYZ^`WYV_[X[[IZ]K]e]WLMZ]EVJ[IZFZX[HaZ][LZVULUbVLJKLaXYVZKIM`d[^XY_]^]``[]F]]\
      WX[[YU[YZ[QaPM_M_J_MNX_ZW_[O[XTY`LcWaMX^NU]cVY][L=aJY]gXNT[MLa`LaY[bMJidXXhYJZcY]cJLVW[ZZa\
      WMXK_`XKdL]][]S`K_PV`[KY_IL[_]ZLZHLZNXLKZdM]^VVZXLeDZ`Z^MUYBODK][GMMDJYLKZZJWX]]XZLbL^K[`L\
      `XM]XX[`J^WL^XZL]Kd^Y]KNZPNY_b]YXTLUb]IYaXW[Y[NWWJZNZW^[@ZWgZ[Z]KZIK`IgNMYXYNKKMZ[WG]I_b]k\
      ZJNZXEI_PZ[YKW_aYVJXKI[VWe]LYLVYJs[I^XVX^K]][_P_X[ZYZZMIJ_^U[]ZUJYX^[NHb^bYKITZM^XZYdJW`WY\
      ^N^[_WTQUZ^h^ZUXL]S]NZV][`^[Ya]^]JY_d][aYDc^_MIMNJPYYIPKZYZWW_7LbLZFJ^X`W^K[LY^JOWXWZV=KW[\
      XY]VcJ[LM]jaNV]KJVYYWd_MM^HCGaVJXaCJ`[ZIPZXIXV[]bX`IYFMJYXLYZYYZ[YY]K^ZYO[WNK^OJ_ZVK`d_VE_\
      ZXX_[Hs^[[a[baYY[]ZGa_WbKag]_LZXJGZYKPaXK`YXMWZ^[]]V`YIYNJUKZ]IY]WXXWK[LdLX[FYZYKWXI_aWYWK\
      ^WaY[Y]LX[aZMYbMWIWYW^G^XPXHZl[EYXJaX^HIXZXMNJNZH_XMZIN]^]JHhU_KL[[_bLX`GMZLV]V^]N^MYVXKLh\
      Wd[OU[NIUUJL^[LWJW^^Lb^LNV_VVK]La`VYX_VY^_[KZ^[`JOWXe]J]^[gK[KCLZM]LIYeU^
      WW_^TZ^WI^LLJ_XYLMWLZYJNYZAKJ[TSZKVKOVaY]c[ZYF^WV[ZY]ZEM`LbXZYY]]]]]bZJMaL^_MNLJYbXYXXX[NY\
      LWLpMW^YL^X^L]YT]NYZdJYYJZ[ZY_`YUK]UK_]^__KXNNYXb_^LHYMYW^DgKLJ][K_JOcWLVJ[LXVXYWL^[WYFLKY\
      VIVUJK]WZYY^]JaZKZ[KIXT]V^`McE[[YJY[[LWPJ_ZIJWMZMkdYYJUI]IZ^ZOYLbY[cZXV^YM^JW_aIY^KI[^YaJ]\
      VFZWYVZIKPTa[JV_Z[JYHU^YZ^XQI_aLLKX_LN?HMK^J]`YLYXHKXbd]b[YYZMXPLHMI[b[]QMWYZUY^[LNYXVZiMK\
      YLNWa^WKKKVMWUG_VJX_G]fcUe`SYK]`XdY]LKaeVPZ^bSKVLJJL`XYXWUXVJIVXYcY[[IFe^`JYIXGaK]XQM[HIYU\
      KFYW[[XK^MV_X__KNJaZ[NWILJZKWIQ[^ZWgWL]N^Xa^XJ[O^bY[YJFY@IYX^U[X[[YWKYMg[Y[XI]N_Z[_gMIJ]HK\
      VOXA`KVJZXW[ZXWYQ]W]LHL^[Vc]KX[]K]^]ZJKYJ`]GKZMYZbYZZYMYUY]ONI[IUIZe^`HMLXcJV^YYZY[HIM[MLZ\
      IYUUQ`ZX]aZZIJKO[VDfKWWY`W`W`ZWZIX[]Z[Wh[JLZKV[_Xd]VWWY]LXXIZZY_Y]KM[]^LL[YW`MW[YA]][JUXSK\
      [[[OZZLWZY`I_L`WZVMdTMOIK]LL^XYZ^LTM[]K[ZSLW`J^]^M`_OTZ]WTYYMLYc]LV``_JFZa[cIZJ]bcWO`KC[UQ\
      YYVfXKcYZKZYX[X^fZYEFVKIZXZ[I]YJ_Vbg_OKMXK_^gfW[^JJXYWYEVW^WXjYKZMGhK[FNZ[LF]H[MK`Y_JIWZZG\
      WNbV]IYXMXIXNLY[O`a^`Z]JVMVZ[aJHQLZ_VZMPJ]IL_[WUG^XbNZ[[[W]YW]XbfXWJ]ZI^]Z[W]ZZZY^OOVWMLPX\
      LXLYP[M[NLZ]JYZ[XYNb][KKKZXDYLXLXO]ZW;[VGINWYZW[LHV`XWhNW]LVJGWKXZZ]ZEKP^MaZNaYNXLKMEJW]U[\
      L]Y_[^W[KgKW[S]VcJYVZDYVIWPYYGKZ[J]U]C^WNPXJZPbYWGKYUITXNL`NX`ZYX]cUYaW^LZZX][`Z]_[KO[L[YW\
      XZSKYW[^dWZJXIFSX[ZW[KMNV[KVGX_HMJLIMZKZiJU]_]L^MKNXbX`[VYI[^KbZ_[]VXZEWL`V[ZIaILXMV]]gFY`\
      UZNIL_]ZYIW^_cJM`IX]IZOTZYW[LGWJXKXZb]][WcLMLKac]aYJVC`^[][U]JXWZIQLLdZ`K^Z]MKZJ[QX^L^M[]E\
      [YKMYW[_XW[YNKVa][LcYXYWJKY]IYMIY]c]adZIJM][WZHYKYMH`XF`YZ_L[YYH^TZXH_[[]YXUL^YZYVOY]^K[_K\
      YZ]YIZZZY`MZJXXJZMUXJ[ZMIKXMP^^^X_OLl]d_^YPKZKW`NLa_cdF^HJ[K_ZaKKXZKXT[I]^Z]NLUZJVJ`HLJaD_\
      LIK_VVYiZZYKIVWIKGZXIKMcVX[YMZKZKVWZYX^_YZ^V]LYI[[IJfM^ZMZa[YWMXDYQJ`]JJTVHXJH^YHXVL^KXZKJ\
      NLUKOXdX[^]YM^Y`LKaXLMLJWXMFPXK^Mg]]JZb]MZKWbLaQ[IZJI_^_XL[[`K[WYZYZWTDNZ`ZVZZQ^JJKZYXYWVW\
      `ELfZZXB`_[]WVK]`WLLaL]XQIZVWKUMXH^LZ^iYYMVa`MZYZ^FML]ZH]^XZ^ZU[[aYVIUIZO[ZWZ]a]JZZ`XLS[ZZ\
      TJZ]UMY``L_[L]W]ZXVWPSMM[Y^g]PHLWXbKLYXVZ`VJZVdTZWTYlY`ZTVcXNSYL]a`_KKYKX[ZXe[I`XYYY]ZW`Y[\
      ^YYbIZZ]JLLK]`]^EVZKZV[[Y]I]^FZYIIWWZcNNOZU[Y[GT^[UdKUZ]XU^^]MLYZ[ZINW^LYMWZLfI^A[VXLVZWVX\
      LML`VlBG^`KOXLSVL[[MX]YOM[[KIIJW_MYVXXKJYM^MT^X[YH[WbKD]MY]]ILLYZZ[WL[YW[AYLIKOLNMF]VZ[UJY\
      [_KI[W`KZWLGM[VKiY^aYXMZ]`V^_Z5]U]W^Y^^bVNbNLIaaZHLZVJNaYaVZ`OV^IYJYMYKYZK_ZgW[[V[IY]`XGXS\
      YMWJZZIZKMKX[IZ]IYNHQKI`U^SdXW;[aY]ZNZcLWKXdTZZ]M[MKV[[e_XIJZbH[[NIMYc[XFXZT]`LE[GaZVZ^Y^M\
      _K]XOBXMZ_KcZaKZK^WJLb`OWZY`X]WWUMYYYYNNHUL_K[FL^KVWI^^LZKZYKKKLFKMZ^[OWZMd]YZZJIfWT_Y[KUN\
      XNH[d[Z[VQPKZHYW[FJ[JYd`]a]WVFOgIFZY]ZHZHKKMKZLZY_Xe_QWJJ]WKZbXV[[Y][hMWYPNJ^_gWJPNCZXWKXT\
      `Y[ZMY_M`ZXVaMLWHWZLPLLWLZWZKZWZZYXLZMaXYKX]KUcNPZQQMjKLN[Z]JWL^[KDOZX^gWZbX`[XZU[OJW^XVVQ\
      ]^]L^_KKXVYbYGZYZXXYJLXcY[LXX][dMKXXXNWJ_][HJ^cZYZTNHLKLZ]]]YJJ]Xa[VZWYYb`^[aJJZIhXY_XVKeZ\
      K
      IaCZX[JYNaYad]XKKN^[U^KZ_dYYMc[KU]NOQ`]ZKK[YSWK]X]U[[YL^YXYK^L[aOeZMaXZYQ]KW[XYKYMZL^[YX[J\
      [X]Ka_`UZjYViWOabWOZ[_LVNY`WZIU]Z[_I[MMZYXbZFYW[[`L^MYKZXCLW]MW^HOKa]Z[XLK]JWVL[]ZY_KMLW]X\
      [[LCXVZZVI][]MNY]]EN^I_XX_NX[IdKYX^Y[Vb`ZLMVcM`[f[^ZJXLY_Yc_X[^P^WXJXc[_`UeSY_O[[c[aX[]bZM\
      aXaK^XJV_^bbONZ`aISMJLZM[WVV]YT[C[bO_LY_TaM[XYHVMMX`]]]ZZXYXYik^`Z^JL`X[U^Oi]]YFZdKbYNY_J^\
      ]l[]IIYYJ_Y[WIQYZYVeZKMWL`]Y[Lhc[ZUKWZgi]W]XJXJbUdMa]ZJ[IYZ[V^[pI[`XacV[IgKOYYGX_VH]_K[NeP\
      X[[K_Z]IWI`KWLc]ZNZX]XK[[ZMKJZV]Ha^]ZVXKKZWJbINcXLYDaUJ[XZZKWL]L[Zh^KcZWVL[UWYPLb]X^^VMdNY\
      ZW]XIZMOZNC_KYZMWX^^]]Z[ZibJV[KX]S^HYXLWKPXK_Ta`a]cM_]J[KY[S[UgZ]MSL_YeYGUI[MYK]Q_IGJJ[H[d\
      Z]`Z]K_GNX[ZUcXKYL^ZS][T]YKXIbYaZM^WZ[XFKGOVZIKL[HJZJX]^_]XQKX^^MMJX_[LQTfZNYWYYdMZ]J_LIYd\
      `[]WJ_[GMW^ZJNw^[La`KKDcYVI[JZb`[^KIN__W]NL_HKLYJ[]M[K_WZY]G^[ZH[X^eXWZNZQVZKK_]G[WX]NKK<K\
      `]LdL[a`Z_kXNZ[H_P^fZZVJMXZfAh]]]YVOHfOYXYmM_ILL[YaW]J][XN^UeMZW8`XJZKO]]NLKIVJYNLY_^NVLdY\
      ZYHVH`^YYKZULVL[JYXY^a[YV[[JS^]XMX^[[[ZX[YbV^YZZ[LWXKbZ]KUOLX^MGV^_HZK^ZUbX[UI]NZGLZiJKNKa\
      MZWGWZhX[VXWWYY[`cIfYZUc[Z^ZKXIIcXUW[XJ[YX]ZPZEN`VLeL_QZYOJjOGkW__Z[h[aKY[N[`G`^[YKUHdYKZZ\
      _ZXLZZ]LZqY[YbV[K]X]ZUI][Z][WNL[YZ_NNYKVWZMJdKXKLK[I]gd^JG^M[[ZXZ^XYKX]Y^WU_YZ]b]j]X]KLZKG\
      YjKZL[YWHZ[Kb]XO]Y]N[^`JI=XIScNaLXWZEVSYGWZf^N][LYYJXWb>[YIYJ`KZGK[KXI]`bVZ^`ZZNba^LVZJYXN\
      OVWWX]XdVJJYJKHdX[UZZS`JLIb[HMGZZ]N_[^^TNY][YLUYVYV]bYVY]XOa^KdX[MLVFJaYXKXCZFXVZXKWZ[][XK\
      PgXbh]KKYJKYYYMKVXXZZgHMLY]SUY[aM[IVPUXL`]UXLGUIeUXZe^[Z]NX[`]<KXM_HFZZVY[[WI^]KKXJX_ZNY[]\
      J_YQ`KWLTLmVb^NfYWZ_KaM[WMXcIWYX]ZJUVY]BYWlGYVMMVYaNLJOF`ZZKK_V7XH`MPP^^PLZXdMI[X_GJdUkY]Z\
      NXZP][ZIYKW^VZZ[]]GIYNYXHVLLPaPYa^`ZXXZJM[[]]K`NXYLJMYa]ZOZXYbPkX]K[]XWXaYV^Kb_YD]YUMX`[JC\
      ]YZZ_KMK[[XW[LW]VYJ^b^^]]aYX[_eKNKYZf[[[PbZZY]JZKI]JMTXaXbHNJIVMK>^I]J_N`c[ZOMa`Y[YWLWdXLb\
      UZJ_nYNT^[^X]_V]LWPM_U]MJ^[ZYKYUeVML^^[dJX[^]XZ__]]J]JLk[ZXGV]UYZYNXJJYbMbaYL[Y]LJ[WY[]WUH\
      OYD^_MJJY][K[WZ`IX``YYY_K[cKEXGZZWZV_KU`KVX^N_o[YL[eY_ZbIXaVMN^XW^J^LYIYLcYZaYKZYQIPX_JJEc\
      KX`Y]LX[OFZZIX^JIXWXYNbYIK^XLSIZ[[P``ZYM[^HX[X_LIJC^Y_^XL`JUW^^lXPLXVXOGXJIJ]YWEZU[WZc`I]W\
      JXW[`JYZbHcc^[LJZZGX^_Y[[VZ]]aYYZXY^fa]M_YWYY[ZO_`VYUXUJ
      M]dXWW]K[YX[J^YLK]JK_IWMaKdOW9]LVG[WIY^NMLWL[_L[QUbKZZLbVVZX[JZ[Na_X^YZVb^J][W[bWLWYZ^ZT_L\
      ^XZXZ`YXNeaM[X]KZcXLVWZM[]MWQY_a[VVWYLXfZT^_JG_XZ]XWN]]W_][WIYZZIVVYZc_VJOI^WZcZMdXf[L[XZJ\
      W[_KYZOZaXKWWOKWVWYLX`WHa]W[[ZYfXGZVdJZiZ]aYY]VGXWJKXKW`L[_aZW^[_]V^YZ`Y]ZbYY]]LOY]LJZ[[JT\
      J_NeLGXY`[YY[aMUKYKZbXOWL[aMXXZJWLP[bYJH[_cYL_TTYWbX[^[LZ`JY_V]bY_F^MMLLFYJ[QYXHKK^_YVKYUJ\
      IZ_IXXOaKE^aJZZaW^[NYEMS_Xd^ZMX[GYM_^[]]ZDKJYMKZXXYLbLU[ZYKbYKJ^`^LV^VZIKLgX[H[a[IYKLWKcGY\
      GJZ^LYiZ[WMH[N]KJIX[_aDhG]ZGZf^VXX[FXX[[Ya[TLVW[JYW`QXL^KX]LY^KUOXZI]KYV_]`ZT]bT]HZ_`][V]Y\
      XZ[WHXVKL[JI[bYdL`VZ_^Z][KMVXOZW^XYVhHKKLJ]V^]WLYZW[KH]`_YVPYXFbbcN^XYM[_]YiYXL[NJLMVZV[Y^\
      YYF`Y[]YYQ^VZW^XL]dLPY[NNb[Zb[aWJObZXaYYTZd]gIJEK[ZYN[]^YX[JZ][bZ_YLVPYMM^JQKVVYKXeZC]YPKZ\
      ^XYLaW^[NJ]ZY[UW]XXOPY^YJ[HZZ[V_^LY]NKH]LGY]La_Pa]MJL[iXLNaMX[ZJ[NX[FX^]_ZaJJIZYKXL_YZXYKM\
      JG_KXXZ_JWYX`LMX][[XMZC`[a[T[@YdZLWY]MZ]`KFMKPMY_Xa[VVVK`HENWW_XLdH^M[CXdV]bO_HaNX^W`OZVUL\
      ZKXNZFj[ZLZ[VZUZM`NYKS_]ZULT_YYVV`YZ]cXg`M[]ZW__NYaJ[U[eW_LXWkMZNJIY[OLZOJYZH^KXZGGZYYX[KZ\
      ]aIYHZXYKY[V_ZfTa[IZaW@Z]MaYUHLY?W^Zb]aYYWLY^aYK[BM_U[TLMOM_HKUWIZ[M[QVLKJa[^ZL_LYX]YSZJmF\
      [WEKH^^EMTYXaXXW[Y]]KMY^JYXN]]Z]ZS]`cIJXZMXJZLaYHX`H]W[^[Da`Vg]PPYJ^a[QJLHZNYYKZJ]LJ_]YbVZ\
      LW[ZXM`eYZ`^[aHYHZYKOY`KZK_X_YWK[YceYKWL`^[Z`HMGZLNZ]^YKYXXIZWV^GY]ZL[XYYJWW]UFXK_XZJ[X[^]\
      YPKYTFYNW_WYYXOK[LNL[M^JaLLYOVZXYXQZYZL[X[V^Y`^YeY][Y[[[LXLZ[V]ZXHKXVX]WCeXKLLXX^[X][_WJLb\
      JZYYXUZW^N]XYNJNZN`I[K[eVQMYW]IZLI[PPXE[ZHMZXYK[WIZY][i^`H]VHbKLKXPF^VZZ[V[YZQX`XY^YLL]b[P\
      [YYY_YKLJ`WYD_QKWPXJ`U__LKZYO[XbWb`D]d[_LN[dJZB]JKKVVYOZX[T^KGJMVHKM`HMKY_aZLLJ]XLZY`^[OGV\
      YZX]ZJVYJVaMHJ[bZLJQJZJYHWU[cZK_YZa[__ZKW[SbY[J]IY]XTIFWXKY[HYYJY]KLYY[KZCZT^E]X_`NZXXYXTb\
      YWF]ZZ[WY[[JJXJYX_MOc[^[ZLXMUWYJVGOK]da`XXLdFYkGUYL]dWe^KLNK^LYJXLFEVWLZ[T`[QYMXbJQWZWC[[Z\
      EYaZZ_NYJ^LPFM`[MCXdN^bc^^JLJ[N]_Y_X`WaJIjKGWW[HXZJQ]XIWVZaSX_J^]II[[Y^TV^K[]L[_LZ[ZLUN^Yd\
      UWZKZJcZK[[XKXH^Z`Yb_[dLX`[[^Q]Ob]_L`T]JKY_BWLGYXMLZVZ^LXWMLKWJ`Z]KYa^V_K[cVVhMIYJgI_HKYL^\
      FZWZaJIJH`b`KYJ[Z]^][_U_KZGIML][NM]W[WYNZYY^_J[X_Z[[Z[NZ[`WWZ[X]UMULZYLX]LZJIZJXYLENWXJ]ZM\
      [ZZX^XKbXNZNb^Y]IYXXYcHJXZVLWLLMYW]IMbIJIMW[WXLLJb`fXXcYhebX[FcUVYbYLPLWZWL`WZp`[XK[YP[W_Z\
      H]JJFFKWKNYMIMPWFWMWZ_aZYV`^JXJgLU]ZdW]Z[YKZKYNKYZZMXdWL]X^[JK^QLLMa_`ZMX@U[WV@ZKYY[YOHKUL\
      ]daQNI]W^a[LZbYXM^LZYLWX[J[`_LFcYZGO]MWZ]LXIYIM[u^]KY`K[^I_J[bJ]]Ob`XNZ`YLOWMXLHYTLVYWYG`Y\
      MfU[YWP]WXGZXX]_X[L^YXZUaLJXZLZ]fL[ZLKZLM_a[^O[NYYZ_L[^Z^^
      NKLME]VIIZ}UI[L[YMaJMWLsL[^MMMW[^N[YIYN_]LIZYNYKGX[fNBJFZ[WbMIn[YGVW]ZIW?JELZ`DOG[_WVMOKNY\
      IYOYKYFZFMYKZNNK^JL^GXJYFO[X]L]KJ_G_JJZLG[_K_;VZKHaMJML[PiGUVSZNXZC`XL_^MY[XZ_ZIZL`LL``[]f\
      ^[HMHZKHKGLK_HWO_ZK]NK_`IZXJYaH[ZIXL`ZZHMZKZMXJKZJGEZKbGJIHX[NKG[IZVKN[X^ZOYKZ]^N^ZBNNjNZH\
      V[JNZe]FQK]I]_^YFJK[[PJMFXOaXFLHZ_[K[NNYMKZJ?LP[ZaNK[aK_OMJVKLNLLHV[M`KbOK[XYIJYE[MH]Y`J^X\
      _[JJYYXZ_`MPM/YYUK?MVYOE]bNIJK`Y[]Na[`H^`kX]NL[LY[[^^[^ZJZZYLa@_ZV^J^LWLZg`^WOW_FKYd]ZXX][\
      bJNHY_W[La_w^]GMY^LLcN_HYXIZYLKgG]IJV}]OLDKLI^YZZJ_a`OG_Xh]KY^ZEWWP^OYLJJKZVHJJ=YXZM]Y]HZL\
      a]ZMMHEZJHFX_]NPIZMb^d]ZNZ]^WJ_XY^ZKVXHP^GOdHIHZJ]IXHL^UMZM`XJcYZC[GJL_IYXYK]LPOK[WNpHYbZX\
      aZKKYYVY[UCIfW`INS[]]Z]JP`]IK[ZFQcoKYMNIWXWYK`XJZIEK[ZC]V_Y__YXOWMLXYZ`JXXGa[b[KZHViZZZY]`\
      [KdS
      c^^W]]YJYZZDYKNVLGY]LY[hKZJN8`[[IPIKUZJ^KYXFXY^Y[]JWa][JMcUGacXZJ[^KIXX_ZYZKWMJ^]Z^U[T[^bN\
      KJ^YLTWZZZLGXYOYWYZZWWYZhJ[]WMWLf]WMHJI[XW]K`JPTMOXg]YZKGZK[[KLZ]MMHWXZZ`^YL]VXZ_[K_WWYXYK\
      KWKJ^cSYZX_ZPXMYQYWKVKea[^cNK^aKZY]ZJYfIYZOKM^WbM^ZXKZMMTVL_^eVZ^YK^ZZ]UNVM]JM[YJXb]jXIZ[L\
      [MWXZZ^LcW]X^XMY]MKOYYUI^ZNIZGHaLJb^J_KdYTJZMJMCW_TUYXY[Z^M`UUYVNJLK[NHXWIZXaXHXXMZ`[KZMhZ\
      [J`_ZLCZYZ[ZOX^LOYXXGWJ[YM_ZabLLXX]Q[XX`NWfWXe^JPFVZ[U[]VX]WKaLZI__[_YWZY[K@LLQ[JcKZGZIaY]\
      KKZV[XXQZ]Z][UYYZ`UMYJ[W][ZMY[[^ZJZYHMIJ[UHZWZKXGWTWKZONeF[XZX][WM_`Z[ZYL]OWaXLXO]beY^XMYY\
      ZThLWMcOMK_MMX_Nd^Y_J[JNY]WVXNZYYK^KVN^XXMPNYNGKKL[ZkJaZIMXZ]^YXY_KU[EN?HJ]JZ[XJTU[MZ^LL[I\
      OL^YaXbHOGLW]M_Ya[Y[aF`]ZXPLXYMHNN]YaFM][KX^SXNvN^ZJLMWXHHJ`ZLV_LX]]O`^YV^TYJHZHHXW^ZZV`Z[\
      ZX]ZKYXXZLX[]NKW]WX[PcObVOW`WWWMKXZZLJ[YJHLMMKXK^VM5]Kb^JXLIZ]NY^XX]ZGY_WnYXL]ZZXKLV[B_V`K\
      JN^MKMK^K__M[_XN]YZKJXgVPZVMXG[dXY^Lc]BPG]MU[G_[I[XIZKZMUWVY[`NJYga__]I[WXZ^JYYPJI_EIZNTXK\
      [`[[GI]ZaM_cWIYK[FMGZZdKM]KcNaV]^XKYJYN]U]VZKYYZX]XLZWdcXWY[Y[Z^IJYZWVWV[Z[B]ZT[Z]XLYWa]NN\
      []`[LKXNKY^ZKL^LKI^ZMKI[WaK_J_[ZU_MW]ZNZ^MX^YZZIW]ONPIXW[XWYYY]L[KY[YYf[Y[JZKHYF^ZcI[Z^[^T\
      XX`KC]LKYZKcXOT]ZKbPXYNX^OXaeH^WOY`L^Y]]GYXXEN[bYJMM]_[]ALLXL_ZIVLZIW]V`ZKWf`VXZ>dXL[JXYV[\
      KLIG]YVKNHVY]YWY]XYP`WF_YMWKWWKYMDXVXLLXXJMKYNYMW]XU^JV[dIWM[_YYL]_WJ_@]Z[LN[JJY`ZOUYYLIYI\
      [X[^YYHaGK`WJWYMI^L][Z]I_ZZHZL[HXVZS]`GYX_XZWaK]Z^JWpUUWXLNKLQZZKXVXd[KMZMX]^Z]J^ZLXLL[]XN\
      ^KMU`YY]_]]AVMLaJXYMXZC`Y^eJVJ[Z[WYUKZg]Z_L`XWfWXaNXKY]VZMWLKJX`LaDVIS]NJU]WVYXXUEI[YKI_GV\
      ^XXKJ[]__MUVLMYVX]XMZIDVZNYMHKX[]Y^[[gWVZ_]_[YI]ZWeXW[]LIYXLa]]HJML^NKIMY[Z_dY^]VKaJE^ULVc\
      HZKVYYYZLIGVDIbIXbHJT]XXkL_UI]EZZ]WNXM[YM]VN^^LV^Y_[MYXMNJLX[MZWPLV]PKI[[U[XLNV]XXaYKKYNKK\
      J[Z^]LOYWPZ]XXXZF[MFXK^P`N[ZcMXW`XU^i]YZYY]KXYKNY^[b_[cQ[WKIXXTPN`LJWWKOOXL[`ZFXUZ^hWY_M_^\
      X_KLMM]ZbXILKFP]Y:GM`cDYKN]^XULZZML[ZJ_K@IY^OE]XI^]aXZbYXZZbZY[_]YXI__ZIXZbNZOOJY[OZYaXXV_\
      WW]Y]HXWcVXLXZYF[QKKK[WYbKHG[ZK[XMWL^[XNYVKLZ[WXXLZJVLIFX]L[a_][L^H_[YZ[WM^]XJU]H]LYLhYXYH\
      X_^XPXYZWX[LZKM_dYI][XZNWMKHZ[VL_UO_LabJKYYLIYYXH^_d_N[aCK^@]ZeKKJ`EX]MbNYX]b]YVYYXV_jZLKX\
      WYXUM[[ZVL[]KKZ[M[[WUXWWZZMWJLND[KMWKYLZbUdFZ^XND[MGJHG`YOMYHaJKbWZ_FLZMMW^[`^b^KMaWYLXJWJ\
      cWLJXWPZKZKZPd_XXXIaJIH[aNMaaZ]XbJeZQVYJh__OIIKLZJZLW_O^HYOM]ZYVYXZWYKZXX`MKa^XZZJZML
      lJeH_K]^JG]V_d]KGSNN_]BTVZ]WLdJeYJY^[WWJ^bIY[Z^XL^XOWX[IFZ[H[GZIX[YZ`XH`ZNYYJ][OgNOXQXK^IY\
      XOZ]ZUWJXeLc]MVWYbIZFI_]Z[BNW`ZXZd]`X_JL]VZN]Q^HYL]XJM]ZOMGGYFK[JWD_][jLGL^J]UY_V[KX^^ZJK]\
      _WXa[cH]YYaN[UWK]TY^caLZcHXg[c^KHLkdWW]IUYY^GXXZJ[_^NaNYXJJO^n]LcKKYMV`XNY[YGU[]`]^]ZP^J[e\
      MG^[XWVLXXX`HX[aLY`][Y[LKZaYHQYYG_CZ`]bE[YbeW_F^`U`ZYFKJX]VMXZIKZ][ZW_P^^_ZGL[W]`PXc]_K_Y[\
      [ZG`[`Y[UXaY^UiWKcZWXIJVPY`MLKM_IXMK_McY]YIY]Y^M[JXV^`W^KZL^QETWVOZKM[YVLJKYP[_dZKZ[L]^DZ]\
      ]N[XYgVYYaZWJZ]Y^YVYMKGZZMX^JXg_LJa]L_MLGZZ`WZXY_`aJ][WKOYGYZ[JUHWN^LMg]Jb]_UMVXYZXY`J^HXd\
      bWYX[ZZ^[W]^XMLaZcWjBeKYfZa]YZX^k[Q`IZMTZ^]ZIW_KTJML]Y]X^_]LI]KZcZabpMI^OLKG][NGIYYZX]UP]I\
      MZWZ^YXXWY_[_W@[WM`_[XMF]_^ZOX[XV__MI^YZW[Z`W]O_XZ^]GKWXYY[N^Z`LVMKaZYMMLK_ad`iWWJF_KZSJVU\
      TIBZ`[^^lWg`JN^YWLYYMLIJGSbf[KKU^_[ZXIWHZC^FMLZY]dLITC^KXX[XEW^K`ZZYZ^GPJZML^]Z][][?[HK^JN\
      TYMKVKOP^_a^[PXZhMYeVWYV]XNWKW[DILIYPHXqK[_M_[b^M][c[[KeVW_XJ[gYZcHYYY^UJ_^IUaaLjKBXf[XLLP\
      LaX]Z`aMZ]]KV_ZKZX[JIG]bILfFWKI[]Z`^[[b[]XY_MYaZ[JZ[YNX_O]N^LZX_Ka[^`YKJJZYZ]M^YYaYH]H[L^Z\
      YX]J_[_]Z_VNZ[^YWa]K_aKEL[JIZ]^[[Mb]]I][a]ZLLJ[[OOY[JXXM[YLP`_Y[nLX[a^YZcYWZXOZZ^XeZ^ZWLJP\
      ]HS[a[Z]K_J_WO=I^IYXJVLIc[]UFWY_WW^ZO^]TfL]YLW]VZLZLY_G[c^PYJ^MNK[OVaLZYP_LZUWHe`L[_HLXLYL\
      cW^H`EU[aZWX]LYQG^GlMX[WGH]ZN]IUHKX_XXYO[UIgGM^EYLM]IeXKZM_ZZ^]]U^^^^aab`E]Y_ZMZXWXVX_PLJN\
      ZYYZZ[MK_cM`^`_aZWM[eKa[F`]__JBZZJ][YP]ZWXNJYKYFZMMYL]]^KaZ]W[Z_L[`KLZaWhKKWfKZ[GJLYU[ZYHZ\
      dgY]YKHMdJLXZOHZ]TX]^^YJmQIZNH[XJXJLZYK[^LfW[KPVUX]]b[[Z`U`M_NIL^VK[^ZKZYZ[]H[IXS[dH]K[MIH\
      MZKOM]`M^[]KZ`gKOcJ][^L`HUI^`YVJeW]HOTNPCLL]YYJYXWK]LZZ_OWZLX[H[L]W^J@[QaYIWLYY[YYZbY^]_MH\
      bUY]IM[Pb_X[V]=IO^^]DW[[WX[IYZY_c]YgMZE_HFK^Y_W[IYQFWKX_F]MLXYW[aZYK_YJ[Z@[HkVMFZaKVWYJKKY\
      NKKIaZ[XY_YU[BPeI[LYa^ZXHX`I[WW][XZHZMI[YVMXVZTXjL_XL]I]T]Z]aTL]DXN`_WD^HZH]M^J]V]KK`KYLcL\
      XMXZKYZY[]_l_TZYN`^L[_LZW[NW^LZV[e^W]]JZZYM]?[[L^WLZ^^^XaK_NeMKLLSN[cLJ[U^HZd^WYaZ^_GZMLZ^\
      X`^WXFMK[ZXZJUIJLNWY]^YWJMY]
      """;

  /** What each rule adds to the log-odds, in tenths, as {@code Leanings} reads it. */
  static final String BELIEFS =
      """
      you-always 39
      you-always-hurting 31
      you-are-always-doing 49
      every-time 29
      all-the-time 58
      you-never 29
      you-are-never 43
      not-once 22
      all-you-do 38
      nothing-i-do 47
      always-about-you 19
      year-in-year-out 20
      everything-your-way 29
      all-i-get 48
      you-are-trait 24
      you-are-so-trait 15
      you-are-a-trait 24
      how-trait 58
      your-trait 57
      you-have-no 78
      not-a-good 42
      impossible-to 51
      kind-of-person 44
      what-a-trait 25
      you-have-a-streak 42
      calling-names 40
      you-are-an-insult 26
      contempt 32
      swearing-at-you 64
      shut-up 56
      you-disgust-me 60
      are-you-stupid 34
      mocking 41
      your-stupid-face 37
      what-a 21
      your-fault 45
      because-of-you 35
      you-made-me 25
      you-make-me 50
      you-ruined 43
      you-are-the-reason 47
      if-not-for-you 21
      if-you-had 36
      you-caused 15
      look-what-you-did 18
      you-drove-me 31
      your-doing 21
      you-dont-care 28
      you-just-want 24
      on-purpose 33
      you-are-trying-to 31
      you-think-i-am 43
      only-because 25
      you-want-me-to 22
      you-are-jealous 38
      you-knew-exactly 25
      you-dont-love-me 14
      you-enjoy-this 50
      you-would-rather 38
      i-mean-nothing-to-you 55
      you-did-it-because 26
      what-i-am-to-you 26
      should-have 37
      you-should 40
      you-have-to 33
      i-need-you-to 56
      do-as-i-say 39
      stop-it 18
      how-many-times 47
      you-are-supposed-to 28
      least-you-could-do 52
      you-have-no-right 40
      like-it-or-not 19
      it-is-your-duty 29
      if-you-then 6
      i-will-if-you 8
      or-else 39
      do-that-and 20
      one-more-time 21
      last-warning 27
      you-will-regret 33
      i-am-gone 30
      i-swear-i-will 73
      me-or-them 26
      if-you-do-this 23
      do-it-and-see 24
      or-i-will 34
      you-know-what-i-will-do 45
      oh-great 20
      thanks-for-nothing 41
      must-be-nice 24
      what-a-surprise 35
      good-for-you 43
      how-kind-of-you 37
      arent-you-perfect 38
      yeah-right 22
      world-revolves 43
      would-it-kill-you 16
      lucky-me 28
      funny-how 11
      want-a-medal 32
      well-done-genius 30
      said-sideways 20
      dont-mind-me 18
      manage-to-be-civil 33
      take-a-bow 23
      calm-down 37
      overreacting 54
      too-sensitive 44
      get-over-it 51
      dont-be-silly 45
      stop-the-fuss 29
      why-so-sensitive 65
      no-big-deal 27
      only-a 23
      whatever 37
      nothing-to-cry-about 34
      others-have-it-worse 56
      so-much-fuss 28
      in-your-head 49
      take-a-joke 18
      moaning-again 62
      why-so-upset 31
      storm-in-a-teacup 21
      yes-but-you 28
      you-also -4
      what-about-when-you 33
      one-to-talk 36
      you-started-it 22
      at-least-i 50
      only-because-you 18
      not-my-fault 35
      so-did-you 22
      no-better 34
      could-say-the-same 43
      you-more-than-i 20
      i-feel-that-you 40
      i-feel-ignored 43
      i-feel-like-i-am-being 33
      it-feels-like-you 32
      be-more-like 32
      just-like-your-mother 29
      my-ex-would 18
      other-people 22
      your-brother-had 29
      even-lena-manages -5
      better-than-you 26
      anyone-else-would 48
      sofias-parents 10
      measured-against 18
      answer-me 40
      just-tell-me 12
      i-can-see-you-read-it 29
      not-until-you 33
      look-at-me 42
      need-an-answer 30
      stone-wall 14
      why-wont-you 20
      asked-you-times 15
      yes-or-no 11
      why-why 15
      still-waiting 11
      """;

  private ResemblanceWeights() {}
}
