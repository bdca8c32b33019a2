// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

/**
 * What English sentences lean to, as {@code ResemblanceTraining} among the tests learned and wrote
 * it. Nothing in here is written by hand.
 */
final class ResemblanceWeights {
  /** The log-odds that each topic starts from, and behind them hurting at all. */
  static final double[] STARTS = {
    -2.60, -5.39, -2.67, -2.67, -3.63, -3.71, -2.87, -2.47, -5.91, -2.12, -4.99, -1.89, -9.49,
    -22.83, -3.86, -4.94, -5.58, -3.06, -4.96, -3.88, -2.75, -3.85, -4.76, -3.10, -0.46,
  };

  /** What the clues weigh, as {@code Leanings} reads it. */
  static final String WEIGHTS =
      """
      xl@G_d|tcsAeyPlom}}JkkAV`X@eNiws>nNdSidCz|yJnxH~YXfattEmyYPTLbeOtaTnTbKibYczPhS}cnepdoBOh?\
      ]MruV}lkOxX`B[NDfnOlXe^Wam{Byqtm^sJ[}~`qpX^kshJeC@ZVKD[U?wRu}{HBowYdP_Vwxzj_~xJHqV}lo>o]va\
      QrJXBE?Pdyb]v`riKpCODzgF^UvTnDkLF>uMV[fDEy}~KDMaXJi`qxz`k?g_L]AZNx|DgPDm}q@ckWAh^mh}xfWHUi\
      ?rkatoCRZ@fcR|aGdROnXcBquXOa~mXs]cYF@kx^f@QC@kzelWW}fEWVnkSifbXKck{W^X@|?eG^hsXIl>[ZGgqOXN\
      ry~@jXQZt~xztUVHkVq~eZzYkhGrJvhtpwDoheP?IdrUUnNSUIWclq{]AT`dTwNm|M?|KbZjgh~N[dJANEDh[jNlcg\
      AAl_xG_lQNxq^g~pPuITQc{aB@Yp{{KnNt|A|nIJJQWr}jnM[gFqTnczZINqvOC]>z`zqHQzkU[_?JRZE>GhMpvjsm\
      ISqK@}KCx?YkDbaMEi[|~JdbDEmkIuMQuQNzt_zqR?{mINCkhCAtajEKROUoooFKKXcKC^VRxy]{_EyOxsZENIeNl@\
      DW@iQlcv>aKbiDzgqCzwLU|aHculSGWE[VfucD}MrS?Qapb[Coa_FsS|~]BpxQDdcCAKP{XYDNAs}b[wjLG}}slmJM\
      Tsb}DTI`QcX{DrbJUQhWUBfHqRuAQfbOQ|D^ozj@sGqB`y>Gyp_mzPyWHCqP>GcMfY>yOAdVIn]T>@CuedTPaa^y|^\
      Ph]ZSt{GLpMPmz@SwYURKGZaUdBBa^uNpjkjUM??J{|?xrVVCplSROw{wG|FCj`HW{uUkkv>qTr]ticnBRWsym]lAn\
      BhxR_PiFoBBndDRCu`gcZba@LCWgz^QBzE^aqCo>FAb>McP[hoYbZzXufKyaXthB^yJfv]LAku@w[HcWIuU|nOKJcl\
      SdK^l_TQqJX|Untar}SpY{LJOfAZtpr`KsFljli@L{t@vpPGH]aK@M^j>MVa[ECc{MvG^yEpBTv[uZWGqJOW^>LByp\
      `boSg_Lg]prPaoalWRAYX>fAEaaFTDAmUTLoHW?B]RgwQveKz_PHB]tzwtxfHG|OCQOIkui_rhIb@prrtx]wrMijAn\
      sCeghSDsEQz}RbyIk`ElrQ}hMpUyDtlGgByDs}yWeYi}BjVG@>m}IVPLlOe``]xf|JJbGRrxFMZfE`wU~IyMzG|NL_\
      IcbORjSRRTgwPYpP~yRQzyzg~s|ezsfQuLTFa@{DIoyJ@}]J>g[adJpyYCAXkogmSxnHh]wrwpfkQ|WsIt?goUqFY{\
      Fk_p^>WRjnjoKEw|feJ_vyjEy~whc`K^EhC|@bR}PwD|vfYn@HWpyANE}flo[E^wQMDJgQWgcfWwXzIw_nbV^hzn{l\
      hyhh?`IcKPng_WSSL>]Evt_]RxlCAhXFs|ZHUfyxWY{}`B[REbbMfZD}pd|CqEv`b}HYv_~V~?vPn^>P}XJa?AOxxC\
      wKkXx~l@Pb^MwzbMpALXwa|@cNGpRBxmoGpGQEywgOUqBd{hAjUCr}fx^}}}T`E|c]ABVBj[_qNT[b`Esu@OaQ_vdm\
      hiwLM[[>RpyWJJzaULM~}|hIFJ>{{I^~Yge_Fz{~TzXTJOccYJeyJ}VKmNK?LWUM`KSqTlUmeik>^?DFgrOqkbBIXe\
      hwPcTTvkpwQBBx}sH_hhjqvtUCtDRyYyMwQ_Jl[vwmIxP|kiNQLqNQjfV|auL_DYRI|cnlwFokP{bzZuFvKdQyVjwA\
      ~}goZnuNPK|TZytoMHbc{jH}qITV}VzWF{yOPq?D~r>jqWXpnNjDhZuX?bFmhWEuZ][NYM?uuLWCU>PffLaZGCgJ>q\
      `RkdWGHoYqlHjDcyAgzTfURDV`apwISxIKy^xLlG>uAZ@qoAvYpEIx]B@fAFMeWLcyCdvo_XQ[RMXOOwFp}vMBybrz\
      k]G`tk_>tP@TtcP[THfpl]OLCRMlnfI]]lAgPVM[hQ{dFNNggmIQL[gqHwe{EarCBul[]UI?umJ_ZeKj>HmIP?r{tZ\
      yBo^?kFlXKoTKG{LIEhXecaZkRHn]>xcTSuw_]UsfHsn|jxj?fTMxPtbd>Pmw@~j{OEB_UzSvzVM>hszF]yDmTRNQJ\
      OaVvAB?vE~SqUV|~@GXlPDm?pLbYvwGbqfKjxzNgnLbBYMA^LZeG}g{^z?aA_yxVXkl|YmbJbhJX`_k`kvlNkhGKt~\
      GVynqQXWPtPPAZZh^l?zeimGs>dHgbnAmCFWItlXOjuRhLYycwNztabELgCGhy~OsCq@oNwWyllOYqjp~WdToDtrQe\
      VwMXUj{lhGac]q]ztwMUYzjAqJOrZCVdy^zmsYhngKGQ>QCk{{JYlkzsU^kPF@rjoj_yO{]AudkXb}EBx]aBoVeItG\
      kHeu|dwaR|Uw`OEmj}AhQdh{YvaDD___@vwve_hYbcCHokjt[|F>K?g}~zJhjY{zu`VMeqasJmJZkZHHdUAm@YEjAz\
      SWKdBkouQd^dCV>s][>uG[loGJ]pIiQEfpCXVISLWRxw]{G>|LaLe?k_kaJMo@Fre_`wypB>[wFLdccfpc~{pvPAWy\
      cZHWqaLAjGne?S`n?NcEV>SK}L@XHfhYaaKac?qFZGGS_akyOWwn}TPf}nLhKvDjvBhxkUAJtML^|NTX>QQwJDZ?NG\
      }~KAcoFxdGo]}z|]eagti|}BqxQKARc[jiGBl?cutPrR`Ca[~yCS^RkHW@p}W>AEp?LGAp@uxN[m|GveoJ@JVZtSkh\
      @Y|nvkZ|`wqGGHrePxhIRDDhhFU@lTveC`naXhnCVRA`Gh~hx}sbcsQtyVczW~LTAKMPduaFn`ojq]akmjwWVVumAn\
      Nf_Y@vdFKGalralxqfBmyCJ>farIkpiXkYrNM?aGzHVkZbPcoKkMQWPmL`FuIBuEeNq>yuuvmJ`rR}ag@kghvQ^Zkc\
      UjJYzQfAQpAlXOTTr>XSXtXVhYECERzjMjpx@lKsemWYtTIh|KuIyDUTT[hG~uAl[AUOnLuD[|?uhiHDXhOX}~OUZx\
      A[nuGKSYuPdwe_EOOErM~tqZDdM[NNz[RRpM^ORXGqwfnTXCFPdrMtrnKAhxSJ?Pt}YIi~q[saOpz@oaVwQCv~DGTA\
      {`QQenHC`F@aWfIcnnBiyYKvjvyE^dnykXHfzKFihbTB|sh>qJM]|~XJfRlQ_WWuooG?~lFEV>h^QOHPsb@sm`RjOu\
      _XRkk[KlKpZPAJggCcChF}Rqgw]WfOW`~zftUEBsFoQzj_G{?phjLe|U@}EYK{MeWmwNflawURFW_tHDRV[VKUmkPz\
      u@EHyRsBkrcUhNmjNmc|oMarW]teQ[BRkIZq}[WTue?Dynx[lzcJyArHIRslIG_BT`AmrvasJPBMnKxEyJXzxYYO`U\
      D@me]sl[DtT{_`Aqspd{|r~y`EPYm?Zy}CCqq?ISZTPtHJWo}E~rzaIDMYat}{wYpUCKbDOUuBFGwboAy~[oMXUpWj\
      XrpdEnrI]wth`iscZGHGEAyiMjM]bBqbN_]U~MAdETcscsEQV@empQyUtATbg{OSykyOlHMXO?i>[DZsxDN>U_QZri\
      x|jiWebgkhcXzlaaGouSRsYqR]GBOEPxnUBXO>aurwC>hzIG}I>|EXoH|EBuIuYlSAnwXeQyAod>tB|^qVyd`B^JSY\
      loRD@f|faHywlnVW[YsH_CG~t_^D?qeRSVWXsgecmL}e[lO}ByWeKudNLCgUJZnLRy]CDLuJkq^fDfkg?EB@GqLnBY\
      yzXggVrCPIcypC?AXOU@BdBpGYqFSZwP|MROsJqw>d[pUPTJMxzczwdWKe]czHjPbm@HPtBIIqRmq[M_?d^FeEjPKW\
      ZoE}PSw~qcc~VPRmETXNytGDbZKYZm@ly@N{JdPpWbzfOv{jIxPiGVp]log}IEE^n_`]VgN]szb?yvJszhj[mS|~|{\
      n~fqBCZ`VCUIEW`]RGXD[wM[N>ZO]xP[lwCINUoEllzO^`}zv}ZT|lPkATgJVMLpcFXx|vZ~QD>>MW`LwiiLYHfUzB\
      XGbuRF>rWk^X{vdtgmpAO~fuzYh?lgfckqmGCPTptrnfmGfYgBFwwbvuW^zk>OFIkrVQHFpegIgbiadiMA{AXZlYTT\
      F]~u^QXHk_PZK^uqb^zSmuXFZhTGfSbVYtmZe}WZksvUqce{?h?MlHmDP}GtVBKZIG?NWMWaCqVVTaa>TUAxQwieS_\
      iQmHWpK}kiU_d]EsB`i}xxCs{aO@auseAiGswqZQUlQyLZRPhbKfN|~KtpmpZnmMLwIQklFS>kQ{YcfQy~p_uN|izf\
      kM`Icz@wQFJ]XaSdoHzJo^ycDQpq>}FV_Wpp?qYqCh@[RfGyusS@HNDW^tWMZ_?VtCQZ?]cgI?nDx{lI]opR|ItnVR\
      RLNXzAHPQNB]o~_|_hjODEBGI{_BwEokGgNZtmZwxRNRJWSH]KBv>e]mfBomrnyMlX}pcTxAtofmGNorglaZp@qDln\
      FZMAttGyoUmPjuPQuxwQGt^msXBeBXEJqcKs}fan>fDYO>SfeBdBvqEd`]GS_ouyofZVc[PUxlmtJGFgIx}NVLBNzc\
      tdYudHr?q|[OYsqvzinXXbs_KMZUkZ>Yx}smrH^WHqweQBFnfrtEKPnOGycHlkaivtknmixrvPr@ZDpveVt__}Ckje\
      _zaVT|K[G@TrZr`pEcVOwjw~`e]SN[ipiZ{ZEN_naXSmKNBW~qAxVlVlWJdhldXO@Kg}Wc{OcMpv>tIwmB`SJrFucw\
      ?^g`{Bb?qzbdiaWOzq_mEf>jlHB{bTOQD|[}GTumbFSlbDD}HiSxXs?oAerknVZ_N`@HK}UKvWQLDPhglTd>fD_BrS\
      ]li^pL_Dd{{eLyuegDbh??V]tckyRLe`@vcTVy~lkQeJ_NM|YAVxdnli~FpcAWMjb}BfNRWUU^Bo__klEY}^AY?f?Q\
      ?nRL`egenL}GrwBlzqnxS^YBqcyio|RmrzJPhpcsSY~]kHc]CzBBYBHKXUMwCdQUYeyU{nP}Go[}bTZLg]y`^qZVB[\
      XZ|wajHW@}sVUnHY~GrxhJb{}gODmjBhhSFeFI@Al~Om_NiFX{`rVkUqiNwEbZQig{eivZnUW}VQpaQR~Kf[J[HWVC\
      mvEzYts[FwwsoWaLuhvOr?A{WEWDWW[OMSgzqk]VFj@@inkO{}IoWj>ZsLIrd@{`Cie_segkZjTexiTySFMUAr>{}~\
      ~RlhGYucFifWLhSA^OnJ]hJSinzPn>yWdV_y@Qf}^wsUzECF^JipbDwtwqelBCdSByLn{lF?MQqiUz~oQIJujOV~_W\
      ^G>}tN{flpnAsVqKdBnrReSoU`{XkwbnIcK~OcjjI`ygOQvsbul|xO>jEUw>BktzXtREuM^togP}dkxcx?iNOpfqaJ\
      AJ|mqk{^BzZqbyFdfZxY{mUloUcrSKNIiBPcpi~eTNvpGUeQoAUQ}f?St@dwLR^QKH~oD~}NuUMkgnItaDAoCNTExz\
      ~SZCOiy|@bA^}JkqSgKWnIg|ywT|Nn{LM|dk]Kjlis>^pIhGXCIwmq~]QvQ@GMLJMTl^B~Sj^Ha{urkoxnRnrtwc]I\
      uN}YhA`UN`hWD>EwwL@kXq~_ontUCqL~iswaslH{bUk]qCOkNQYPk>yKHfzor|gifdw^P@CyHROTmr|xCE|Y@hOOnW\
      SW|aMuY`ls{YRQ_@KwKIUEzNgY|]MuxblxxriXci_FoF_PDnOjRCrwPc`aM[{~FA@ZpLEe?@@i|VfwjWmkG}gftsS[\
      _boZPQbROZHuVwF]LgrXVY~exuS~JRHnfT~HQYL]Qcae>qBounmHl^BqY|gyzuNhBQNNmj_zAhjWre|kFde_GZH?~D\
      GkzKWH`>gsqCrxTWK>hLY}t?O|[LD}tpECXubWAARcn>DcaicU{FBPWRvWH>gVE}FyU{n`?GR`FZKrvjIS]}zXkuoA\
      xboTBT@ptpSTkYN[UY@WbTA>shiJf^CMuLq{Zhj]vThsbPnUNAgCYNcvQCxWv~@WY]V_RgJwavIHU>NLBtrwoSEv_a\
      rMC?ryeTWdQUMVpswXYUElnt~Ikzc@`OcmXFzWcPaSUbCNgWO_X?AQe_SGXNweJ@rrs>QM>LOe|zjLWZc^Y`FioRtj\
      E|fICOg~EfSdvmbnZg>HpY?kVLxvu@W}tta@xGEkn}etkD{>kfrk>qdf}@K^|bOL?^uZN^ONtgGjI?OR>eGR_hTFBO\
      daMbKx?IMqn~uDupnxZkjU|ahLC^RPNtBZohbsgKw{Y_^X~]OROKOnYa@_tV^PbCOZb_@Ew`VB_ZDDbS|cGbq?XYPL\
      ~Tbkg~pMZH?`B@YqIEDzaJVfVdouGbzkAP_OSR{Ksd]fNQW{@YJsZhFId[vqrjUy|yfcH_pwr?cyfZgrA_Ym[Y_v~m\
      `zt@OBaMVQg>Ws}PNedPh_ONBLydAVlnWMYbJRGnyteeXiiR@_hbwK{o|cz`yqobsFUbTceaZY_^kstI`nOchn_WeG\
      Sb`e{swpJ@TfrHxCeh^`Ja`ykBa`yhm?||_p`mmvf?sOpp[Dq[OoIT@?|~yqIn]ssTFTHvDWLjXZZwLnxBKQZa[_^W\
      dRSkqgVvHp^Yq|cdUtymfb>uINg?RaVK@zpITj}ZJYwBXb]UR@u>_OYxvg_xBEywGMPdztNlPjPI|]Yedf^xjuE{rK\
      ~`[oLXZ}>oqVWiBAWBaNN_gKPbOHzNvtHjTU[ccqXw|r}GVAIdnlIMG^TxpiXFh~AaoFC[qJkKB|G>o_pfYvViLmHf\
      H[ovVSnuF]z>ZZZO>`uwRNrQIoXJsLOhaSgLvj[f[sMol>LOyJjcsUXLj}N^JKpdnHCZLQLLQy|Xes>NeoBdlZZKVy\
      {MnutSPwQPQEkO[BfY^GkbiFCEnc[dGF`~QpN|EvsXuznXMDjWKAtmTNvqcUNspWzBmnCWaxngHkzF@dSXWrL>ezHh\
      WT[DdYwoFsnAKufE]De?F|yMdP?e^YglL|AazMm[nm]o>dvi[nJZ[iW]{[sGIsAJ~mebv@DiVN|^bS}WPjFqP}NuvZ\
      mfrOLhRQmcSXA[}Yk^tv{E_|yFkuhW@^YbFb]~hRp@_`]hk@tieKko[u[KWYUCzVSZu{KpB[PAzroBAs~uVgFJmI|Z\
      UC@QxoPWARMzRttKCxynLVE]>wzxvt`Moaab]?vR@o_CUN~b]G{bI{ACgkmpnetbkpdgczmI`f]N^J~pr>ltT>O}MD\
      @hHEsc]@^X[]|w>dJjhYu]PpFKemgYtWXvlkt_S}xiuJIJIx{^>vVMFLo[Ww@AqwUUTEKS?[DqULTCAMoO~sUZ{pGQ\
      VuOSMAFmo@?}zVuTvu>U@`b|agKSTyTVttN]XYR@mSa@W`y`s?P^qolxz|iUJ@seFDVByYX`lhg]OZONMK^WfgjUxE\
      SapmI`BS@|ZIdLV[r`p^Hh~_nNwzp|FjBNGhY@hFnA[[?VlCkqLB>jJ}N[Qr[KD^UfhndMImreqGEZcK?XHmFvsvYV\
      {vy_a~PAXhCmDgo]{JV>sASUpDAOKyhDwdAjnalvtAYZ~|I~_uCMhE@oo[cwq}@J}OJK?`XGqBKGzPRHIlF`tiqxRr\
      Wy`@XcfariLXp[mRbuma}Sd@KWpGhfUnLDseiL}JRmjvfuW]dEuVk}jpOI@MFRlVSr_TTkOOnvaK}YJo~PL@xGc]Ze\
      @USddjJunPwhUZjnlHEos[Uu}BC~}?GfpeSNYL}XdUbrfG?[RXNX`oZFDySaeKGShM{I_LkcVBO^c|@?]pS>vGSkym\
      F}xP_|YOOAEzLUSeGYLamguSCQcQhpN}UJQChFVs}UD^pSFkquF{aG?N}nrsgREa>EO]ECjbbPPC?jCWQ@GEzGj?nM\
      P~xOYBIOmSKHLA^`{cEDcXdsmwlN|AL`w?gEBpwQ>az}wdq{UWS@A}gq]VDQtm>pKTBLnmduWVr?CkMaexkZ?at>we\
      hUEpGBubfTDgK>usqGvG}O{abaUwohX_^vKSmcyu}op]MxhN?LnIVhM?rZQgbMC^iGsevUZetUKvsosIubesh]daws\
      kk|{AJcPy~vlCVyAx`VVzYUXDUbsKu}a]pHyuj|Z{C`nYYNzI]tHBqgqq@B}[LjNsLOMkbPUTgZ}[dLdxk>Rxh}jg}\
      x^q_rh]@nnd~ZlktjncSLM^fYEueJF>yoD?k?eqQMSZKD`Jrh>qDLlncSedNijGFCvcyfPqsAQJLuho_HvLZptNaG`\
      d}`JmheubSJrb|pHd{r~AgLolG^zrCcxtYTL>LnXZupONQ[TziYtQxqFWwF}BAG]x{kyiL~~hmeKQb>akVScKLZLrl\
      r^zNU}^jPsWE_xbsDE}PK]_pDR~JMlLv]~iH|c@bzliZn_j]wiqgEFkMG>~?BYQegKW{?of[D[^lkYlOPmz[xu>T^i\
      xhhzp^?RiMGHSYO^v{g}{NJui`zSDMz^YhFxmdWmroSXE>y`m}{HP^{XpZGb}[}MekH^aEZfP^WPfoOo]b~jNZuaTV\
      lQAhlx|eZdz{zwBqY_clk`klONSVe_tszPoqh|ovOHIpU[}yEZpgbluvub|yiN[]mXVkaPZO]zjsqTuRVJXKoNiWTv\
      KXYdojjrFITwOHiYjzPJRkeufnU]otiGPVcQAAIe{WkF^He]KskgYwO?[bULsRb@z?gkBlyFOoQSPsMrYYgYX`JD[r\
      dFs^cquttvvu^~ikxgIpy>}^BfLrJCs}?s}SnudD|CGBZbiBhLEXdvg}uyzOI>VU}BB_XWHrMeZKjkr?llO@OiWKfW\
      HgaXpKn{Va[M]VrzeQDuhcaInmhFvN?|DxEq`U[nwMfQNIP~xitjijgvbhMq`BDETHSdtsNdqb|VgE]@B[Bi[pfare\
      KHfKHrbgUbuWYrmqLKXKRArD_kDaykq^>bxVXwN>bZhDT`Uxz?lfo@tFmolMweFPDju_U?Smb}Yz}scmJijl~rMZQP\
      c_e]UIVycwIbh|AatqAr}DWybHLFSONyS]{Zn~hFKFaYXSecKyGnd`v>RlAFqj|gJetxIuP>`y|kX|QY~OV~{as]DE\
      Ti|CxTmQeOkxyzncs^LSpUrP~YxH@JXbp_DAI[e_w|JkzEvkE@bzZswFUuXCNE|Z`bSa_GhJa?YCJY^OMuUixbBeeB\
      qa`>TEExT}iUsqgVemS[Zh`Moaoq]hBm~kr_`iULx[S`M@fKmi`GAFzOlK|uvGkgdGPJJyHs{m^BDjpBrYJI[XNAiy\
      UZlMxeaq?F>d>lFdNUJ{YiOaagYSEScxKo[HQ@~]kAADELFbLij@z|lw^lJ@s|iNS{F~CgABWKx>GKGCimaIHKttMr\
      |MVbAhYQC>}uLy}jH}XTIRoCRb@wwRCKIxUGnGbOHZF|QcvCLLI|IOaF~x]VW`OvbvoFd@^^|PW`?{G^ZL|AtpKvdV\
      yh_k^YeUBOVSLt>cnpyvITrLFeCinWOhi`lsYK@sau~}P]vg[~}KLBvUK_snOY`WpjQ@huw_jYlN@i~zEIwhRv}paR\
      OyYjrNciISvabHbMdY_itwgMbwZkk?wYrfMLanekaZ{TJ|mKSuijRjL_e]nYAvpHRD}GRPFfRLcKCbWHr?Ly?OHaJu\
      IIjeHWQZ}NJHBAeahAJ~QXDkjmUA>}K}OjSk@Rf@aNrMQrSoBmtREXvhCjgNPY@[YeDH}BChVQQAHT|lfxgHTl_of[\
      vUdoYiewehWzhbTy]fDsfYm^ZCofYd~zt`xSu@_diYqq}SmB~U^KfByDg~SOU|^U{[|EkW[FywVziYXav~nqVCT]d[\
      h]ckr[EgMT}XctlSuyo@FZp@ycMqJh|Tm@OWO__lPItVSwfZ{zCjbaAuEAi>VQZoG{JjeqTdC|eBra]@j[RLN{aUCc\
      idxqZPYTSFWzg{v{xo?cFcMtL~fZwkIjQYU]G?AxlXLpxLWWdi>?raW{yE@s{AEeJRgiiqJyUEhjVUOtbpMcKYZrh@\
      eSRpaHoL}DlzTd>X|cp`R>OzKLfVkgVTw>eO~h|urVh>LwU?cjbOcVRTqsO~Tg~chH{v[SxbUJvjtUzwQwSgi}HCer\
      nm`o|jVMIA_YQZqUUlkidtExO>^DXEJ{fmtvydc`AHR~pwPsHNCtruTBwbmaTa^uZs]mKvlfBYPf_`>{xVUJrTzdo|\
      qTZbdwuR?iYvYJnhLHiKn@~>b~iDFbqs~_MAhNql~ZGU{LbOP~pROHzL`KFUbZOwU`kq`z@@qOYdrRQt>iVdS}gjt@\
      YTyrwaOp?iqJePvP~J}B^xYwTV{mPN_kqx?~EI?pAIf[fmF{SPGafB}fYXju>vG~xOOyzVTZh>_eNIi[mXrm}nQywC\
      o~rASS}ucfBsemwXnEB?NUzmAJx]MU[V}ed~qwnqIU~`_T{F{{j>Nuj~aMpoIoqpfLEevdaVvr]{Bw>~kwcIi|xOJ`\
      JqNk]rCsbF>XjTau``}{hRX]tggSDWJ_jDYbGJNmbNOOP}iX@RiRmr??J}eTXiIhKScowtNeDvxFX~fv|I}zE_@LhR\
      uPH|ddTDgSdWaAPHcFl]`Pwfr|Uha[bzQMvpdl}YXFEYwLJ[uJFkh{KFIY^]b^kIJzIZ[{cGDTgFNU>eXCZ>EMAnS_\
      Sx>qX|HtYEVSPk~zRUom>qh>Emds]|dEJXLdHoRimsDIQlEyW_ySCnDD~KkBH{?taoq]CKiUb{>ROGUpkq^ZR{dx^A\
      KlPbJumZu?JBdXoFc^ZBW{x?Y@gJMbRjZiBMiQIAeVYYYxDu_VMklAH|{J>TObo]OMv`nw}oFhejRGePpjzxEbGN]J\
      R~t|IEyDxRUu|kOL?Z>p]]Cd}sUDlgOofhxOINZo^trsLEkxEmQAO]F?`E|`SFNcv~BKKKKKdtVgr@hYdIeRzhYARI\
      |EYIEo?mXMRLrX~mWaA]HdS{nZrkMYzR]dIzq]Rkfh>c^L>aXlwBYAH}PhYFhGQu~DdnS~OjJD]RQN`zLaSAtwqEgQ\
      KJiWr|T[MOveTUlIkZPGZ^atWx]u`XPKzG@ZpZsPbrULuF|R>ct[xHqsn[cToELj]P]ND~[cc>nFAIYtuB`wGVnAjQ\
      |qj|Qy?Bok?tZZL[uK^r}IDRD_cqhvT__DZqGFtagPlrvuE@lacl^znQ@ow?Jn|D_>`jaSExHS]DICi^Es?mwPqj~|\
      |bslfBLvzNpDKlE}DHnL_A?ZgE]AU>BcVlwZ_?]P_HHQVrxW~IA`hPiautK~NOrS][deecxiefPvSJ>KHzUqyIAfzm\
      Od[maI|HkInsYn[u[I?^PzHknKg@ydDQNIsJNSYL~|]>@Q@Ou[xRSjvasMUO~nbaizQhhgfFCJr>n_|u|_~AlMQir_\
      U`[NErMjvvLtuMM{vCFtN~dnClMJnB{^d`lVS{WJzYYnNQbyWZ[@MbNk}Rw[OpmbVADtQhIGdUpMnp@j@HTX{flJqx\
      `L@YDKyeXZFOkCAyfx@FieLq~H}Z@qiLLCKiKCm_~qP?czi{kSciTNGV~JzG>Hr^wp]Df`PPl>Z[TkKphE{x?O]qdw\
      `tGuRn]cHi]L@{DswlRvBbXaV}AEhyMolwj?oBgbC[nL}>eCN~EJOmNLdyp?cZFV|SoR[D~YNHwGm>x@ixnkuOEoE_\
      bpOHYfwwSVe_wYPT>E~~jE}BkrQEybCcJ?A}h[_UtIqQyFSTWcF[pE{atpR^[KUAEfwiddtGkd?wM`rQkO?JQEjMUR\
      JRg@qfSswPvyPTYuQoUUD_?vm}HFImAMcEmE`ESOUEV{ek?Vpdw_YCiBDFleW]PMwJT[qLPXr|vsA@OVIqdw^Oc@py\
      ooLDNUGDCEHom>xDffXl?IrHlJaJRYpsaxUIoyNV|FfNLOK`CS`rLfhGqFM_IL@zo|Wn{jh}~QLSPfO]Y|pxncVTaw\
      [TL~zxPtFKf`YcbYM`qugNxdL][cVbQ|h{HjA[{FtRIjrMA_LgBLL?MbZx^LXx}vRtTd|mlfGdWQzvtzLtkNdRNjpo\
      gA^hWvT[|>_?Cy[bbfBIMf?vmi[tvnJPW[K[sPtJa|]dOAPcAlqJ]YPlwRuQKf]DMQ?HoJSoLNnd^xMZutDkvi@wkz\
      ?Hb`cLRQW?LdSGaZPv@[MqeYpUri[sI`_iyL|`{vPglaW?Lyhd^dWejukPVtvdjY~uV`Ot[T`itGHU`]xGwPuXjTNN\
      R?qe>jj_JKET~@IFi~bE>QiPLYE>BX[k}sXEbqaiWbC[lvtVktNV`[aI]lNqL>NqqmEDc?vYYwCmI|^N{HkwkSRgTN\
      lkk{A^GlqAXjxZT_lrNEPmVDJdQMUX{aGLpNzdVAl]WnVUuaBzM{gHairwcejGEEE|?TlyRdG}AS[HdBV|G}tY`{VL\
      hbstHgRiMDOhXnHOg_w`cYleiCS|oZ|eKkcy]v|pN?H|g@>UmJDWzfzLcrvjcEKaq{QsXUhODNkjAXGA}zQ[@XpiGU\
      GqCBUrTjwYN|hau`[wvxzrqzJr?vQ`^xUPuO~ElSV~Va{ZKO@>UvUQKw?J`y`HhMlV_v>NFCQUpm>YmhRmyXk{y{Bc\
      WLzqfoCD?GBGINZbm@moiCNAbiu~m}bFLVRoKHu?w@ewGvfQY{MsQg_YzO]nr[[hkZz`GckTEiOrFTbg]lyBtqGETI\
      xzGTxqOO{rgZYAbkxM_WqMWNq^aowJ[]>bfuyV{u@MAB?lRGmmwZfAv|xwEeht>iPGtOs>ffiE}|JYKKF}JbmJGz{U\
      rYEtTBNXJrj[rJz@}hBT`mWMbiXP>dFib~i?nMYVrnwxuhBSjnNCA{tLadhoHBPbmxTfuQ?{_fC|x{KIS[|K~^uXvQ\
      WiiQE@u?]UpTH|aism>lxzAn}XB@rflihTr^zfkw]eXj|k?iHINju|`EpAdQ~Tx{WboQyi]~AFn_}dGwk_Yk{}GYF>\
      bsN|E{GLPbOs~`zbGiZ>KU?WlgXG>{LAiZWk~paXZjjDfk]ex^yGOmMpOMEkXhM{DTL]b@cGQumD>wHaUb|]W>~Wxm\
      dW^QWsFdI_Bpw_OZSMGcFsxG|KcaR~jxUfp`ChfM[`sccmPrRlT>qFL?ptPurNMFuWDWEtYwGaVbC{bCeeGQUJKAWM\
      `b?H]SfCSg]]F?RLqMi>qh|nvz]kgAzaWmCcyLCTEcSj>NYtaknIuX_aAwf?Ytwih{pgl~e~vm@qMzFZrJjhnNNaLe\
      {kFXflRHf`eo`|>GXereYsyIGKdBoo]Pz>GOeNcIJTdiQwvYpwZyhCwICyaAxwU{rKc^WY[C{ReHFmy]GUfcWjtAA`\
      TcwK|uNIb|g`JBhTAytHxF{fY]x^xo>LpGULrLsjAwfp`PYQJieZbb{Wx?nQChVLltvHQx]QBHpogbAjibrnC`eF}N\
      dOfWK@vPiChCcrbx{Zlj|[cS@`}lrlfL[C~dROdw]xrMtc{poifLiBQG}f{[wGOKx`lie[mnvYRPUh[^~VWGOS[VR}\
      ]dSnl~o?RAhakFZhkeWXHYy_pzOjlp{p`U?Rayl]`aQpR`grbgOvctE_vDANncP`aWSqbdPmmwMy@JmoAKcrmgfNLo\
      nd`o{Gs_XJuKdeY|GlCzTokmVyDWC_vihvF^m]_NwBB@dVU]~[n@lS]tOeGF^tjcD_Qn|W[__[M>C^IjM^|SuOn`NR\
      jg?yP[^qt>`h@l]`xjGrcPsHGCKC]LUlldBy?BOLtShYSvRWdUfmIhr_]SdRRfrZHEOkZmvqcNgC>mu~_xMWdEwqm{\
      PiIw|`NMtjvMtFTPJ_rlwzZJC`~`mp|VsB?nlK~~NR_UvduuOux_TXoVKXTaIR?TgvbPBCLDmsn~zK_[jej^DtVt_V\
      ^~AFg_k`|inINMmCPI>yI_kC_@n{qN>ylYjxOFDDSSTcevfeZSCvzf}A_w`c_j^]II|z^XmfnxYGTh_]EYRUq_W>oc\
      Z]P@^Bj}VdcKFJcUMmqE@euyU}Qw|JNPhtCi^bW^YmYeZsXiBFvaa>OoYDEeuDXCd[[kwnX_yx{_vW[^L~Unesb~]@\
      ZQtZQTSNg^lwti?ewnAepcHRUWG~Lq>RiBKZ?sdXim[?]wWzEAUXcv@falsaseBbuzDhZ_^qabhln{|MKfTos>gWjN\
      lpziJ@cZ}}dMRt_HzIpWrPZ[eMXguyfoZG|vS>BysaBHYS]enEEnnDGIW]MLOQtSCLWXnVwO~GqmVYJR@_EHB`EBQH\
      vMS`Z>MiZHlNSDicdn]`xLb@rFZsithDOUoIAS^[ewEuZGkSkJwoFLwBhTDCoAcAmQLeKp}T}C|fRcugjWdHlJSDIu\
      EvKYpmPvcz>EHMCSLqIBRrN^xVojp]~Yq[@VwsuPSlB}hgrdeearBnbGuLWVhMYOrCLeCHnZSGObvnyXLlOyqLGZa{\
      ^Qq|bP}b_@]g~W{DoqEiqE|PzqsEWFt`}^ZAqpYkR}E@jZ_>|TaIr?ABNaNXJNy|s??pYxMXiQXxOia]cW`S~GjQEy\
      Q>Ei@jR^cU?bpd^|nsTl`MXWBRM`_Y{Nirt^leDJt>REQBZ]_n^pcWJdXGTyLLQWkCZwOBPla^r_]bI}CM^Hp?|LCt\
      klhRzAPj]h>fRJ{BOkO>QDMQRFB~JnGBTExo]uLt{P{iWaSBCv^?SeFue|pO_uSjU[Xyl_I_f_^v_~NIFo|iIVR@kl\
      ]eGkTVCw]JiBuEydUCFbDOPX}[ZDjLdhClV{ui|bV~F]dXaMw|?RmHSYWdmVq_QhQ^CjLMuOD`|CCdGj>`ccFU@i`N\
      ig?nykllINFT>Q}eFQzO>YYM?xWiaIyF{MxjpG^kzND|uRe`[IWVLJVjQBUb[XIgDkrU}skrLfUq`G__NdsrNruR[z\
      NSduPfv|UCNqmYlIzRGhIHYgZxVn[vlD_>Kyw|>m@qbROaii~jzGSkqXl@|}XnLfXAyouGYUNK}?p^{Y|ur{g]tPiF\
      KWNlxL~D]zuOckiQ{|wv~NB}D|WuezVFTWk~wslxJJA_tw^EAs?fpWAUtFddQpNBOxWXWR>[t>_SSKiioVppsN^Mx[\
      SH~{HYSbuiOIj{VkxN>Ti@>SUZ}iL@oHMamQLxVFuKbuQG_HzkVRgi@dnFfGRwVHEtIp[X?P[vj@^tMo?LfMOMJbL|\
      _OYtP^|CQWkPcXf[VXKnHLr~ZvhBrrCmWFLmtWXa`PW_Olc^ivhScN[j]XDrUXwvNCG]RTkYrfcWf@m?hDP~DBjBYa\
      ^m{SjCnPd~TpN{eeR|pLXn}MES|dB@UpFmPghAMYBP}^rV{D{K~_n^our??CpCmGQmP{yJYyxUaNDKaTusdGQ[ZLHA\
      jA|AjH}Q?nSOeU~>>M]I>YN}~EZ?A|BS`WZjDJkJFlmUIIi]ZtB@q?H~?^O>|IJAWb?RcUzsfiA}FKTcMzhCmzOICB\
      fPtu@qbW|dsdD^RQlGJtacPRTmhxm~khcPoPm`acb@EXUZ^NQD}BmThQncS>{qmPwRbWaVssGiprWYwQLFIt[cJLG?\
      CpFrwwl>MsloRrJPAUR_yoe{[yT]h{Lb~LKr|aya>KJHrpDwc_E^|u}_Ejh{lhXKWNHrZRgLrSjc>~xembBY_|SWHq\
      j~gUUyQtBVpuGAFTPHwPXZEhVfzKhEsbiYeftyxMCRVKgvkDi{iG~YIEPeD|b}QQHzmL~sy~@@wRsCIdCKgckpxB_[\
      fLdxwnyqKdcyFFw^|DePn`RNLfTgXNF{mEnR~PN]bjR>THZhottQ^_zXheIf[TgUmTUA^LAokSBsRbVkb?Sqi}eMRh\
      dhrV]GEhUNSrlTqbDG|tbw{NrRE[EPp?XfDTtRJ_RpUdhsgX}MgzfcLIKXiOMozLphTO]l@fD|?{XyTq_EJrZvpEUt\
      xztT^]W_Nn_DPZgTFhju@hCtYDnf?DhIBu?}vwkX^Vt}BnzWebT}UXowcILP~PNgDcMMSh`G{@iHyran[`BXi>~aY^\
      m_Zb|hlQwQL]zXHirvTKfkdA}vzNbZqcsAb@Q{hZHaYfueesU{Z~Y@TPR>L}^OmzFQ`y>axIVvOP_>zbqXrIhG]Cum\
      SPuqgi^z{@fVXQn`afeFTcpt[nYy`kljFoPWo[OL>z[Xooxgl`K[u?njD}etCdHRAfKjGboRkLIKtOLGm{G]KmJiYF\
      LI@dkPEEYnH{Srn^dX^G?z@pEGRZLr{UCrFrhhx_T@F~N`SFbAvKxDEr_ESt~U~d^`Qv>A~VYQyUSi{|KuzKxT]Nc}\
      mXbxl{RvDTXy>zt]iKj}qXuwYOSEQgX_t`apVNP>ERGFnXi[[d?S[LyL}rkPElYydfZ[_b]Yq]t^eN^`rNxOjQ}jW]\
      HltmiqKYMjryt>>JrIUYLmetYCyartEf]ialJpmYdJ>CGteyUbw}MnCOrGXjTW}LKH@mGZ^ZpzNKb]IuvJn`Ywg[^}\
      vMy{IclhIX_EsCfBWWCMe?^|~{ehyEJA^CFpNBnzWSHOO_fjuyharyeg^oPcbQWon|l[M__q~nl>{bpkqDFbXsQpUT\
      HV@dlnHwvPl|q`j{Y}nxa@a@>NA^J]^vGzJDdTkgDJfxURhGBWR>ZDL`{}kP|_Kh]ZC{iMhkhHMVi^XpbvxcvlzrCu\
      RRiCtMJn}nhpuiq^ZOQVduI>kD|TXX@vEtxLPxRRWYxPUlG}d>xFEsO>jVyhrKv_Xp>bKRgZZCxWl|he|pVY[vas]J\
      Yx{fIFMG@Afg{XamCgCMlYYYpenMzHlDgRDyPoJyOIw|s}z}HnyUWECwhCgpnLOLjm[jGBQFp|[QGp^YT{ElaDluqo\
      a@ENZOtyEcjUDgXOxL`?}TvDQjqD_tWFS~UwcQwv`ROkPV[HvOw_?L~NrMdMx|wfEVSb[YQF`pHxH{^TkE>PkVXqnW\
      jGLn^e?W|HXc>OLygwzhM^hY>hie{mlghSXoz}RXpOdq|G>FdXlwMMVc__Uo{~KkM?@Ankh^GN{OQGDVdVjdP|oB>c\
      JK[tFrWJXW_Xnuu}Z@woKFnEpT]ly>gH>JF^J[B}O?kGLdmEyY^`rODq@F_eXkfpVKn[a{ZqKpEii]bMl~VUcMtRth\
      nkiErsFASDDJaXU[PMJPa^LBVEO|AHtnCP~OSjeyjwkbAw_fCmxFhNeud@FuPii[MUmbrJE|wBu@?k>srtsRyFWRVV\
      uo{TWIb`lg>jLHn>jbXGGboVhX>TDk[HBGi~ktP|v_ss{N>_MDnijPsV]W_JGj|Qs{g>G}bri~J?_a>iKJVZ@gyzVy\
      o^C_JSL>ZxHmUSe@tyi_WPVeXKSH@P`e>LkE|YB~[ZOxBzmn|kec?BLI|E~z]nC{mASdPCEFlhhGu|vIIvIdHlaTd^\
      V>]ii[K?N>v}iyhgUag^>XZe|dvdsjt@TOGB_J{MDZkMDY`ghTsELYUUzv|PlfAg^]rGXpu}UWVqNiA{FQFIeHeYpY\
      AQHzEE|FPRnSrOpMl[?iXD]PyAH[OgXkfzJZFY?llBjUmEcZ{BGWbXFst~OLncLqcPDKgIFQZSOpeUZKbZ|VvEb[zN\
      cDaqkynd?KmeRkhMFKXqpt{{_WSi]}I_xN}Y~VNabbgipvshXKvG~HTdKnI^nFhckgdRJw~gg}[_Ew{tfUknJBoQmw\
      S^gUF~baQNaQk`VRLtpENSzvrF~wFlicaI>UrvSA_OMt@^HRvMdr?KeE~}pAVwjbB@}>V]UwbjKGUYzdXgn]EwLbIu\
      kdgnAqRya@s{UR[c^Lgr`nwKX_BkIv|_D>MP?uknK[JE>[o?KiiZzB>j?}j_VWCimvcL[v]v_eMMacot_boLWcJ]?w\
      GxPQawXrVrp@d^JvxjDlZVC@VxiFdFzX}??JtBfPLOoq`KuEtwMQX`dGq~knfcYYLih^lUyvGeYrlrCPHeQmEir?jR\
      CfCH}iix>GHg~>D`@qCDk?mBAdSqrETG|Iy|qmwwCQVip_UUW~tQ@?uj}v~j}^Y`eKrOJwVU>XmOuynxo]CFlWUOaA\
      @axcyLwC?yU@F|SaeJm}IJIVyelYpzpp]l_@zcCh`]swWSfWnPSsidWF[scH|d~fcfIj?b_DvXyU{]tkyK]zn||hwD\
      QVXP^wkQh[?zaoVx|eCcpxmGpgf^L_s?Gr{yTbXW{QZdYv|x}PSSfpQ}bMOFk]WtLyokYHG@gRRAjpe`QUR]qz^AJl\
      YZOh|?NIH[XZreZCXlNdpHsu`rl|Y|xskfZgxT@oRMVd>wyB_XbyGuaieULs^]Y`DteCNj^ffAWpo}mGFS{z_H~RkC\
      fAF>`Cj?xbj`_NUzt~zt}wndvDx|_c`ivWoYN|ui]{VX|Z{|z~Lmuxj^vIxeGuARGgFa>SpXhOWJoq@ExBhKNcDcpG\
      s[ZC?hlAZdjLF@HuO@Vj@J>S`Zi`}CW@|FISSb{nCCsvZVBVlIxfqpJMuhCZHDUDgEoteAAxwkRIE~[or>UmPIjPLj\
      W@eQyLxXO|]_?Sip[RLEVIlcufcO>N@x?GMFoxuy~s|LZdby}cPFf>pfsopNtHvcbmE{lvA?[W>yxzj[~S]zTmpCKY\
      bQT]OripMiGlDl^>E[VQWJKYNARh>hOEXpcvQ>WZJwmU^JCcXUhXgbKm`YocmTN`bAwS>OKwCKmQZymPS>[ki`_>xK\
      OWqzBHxyvyEhQbe}ky]efyFs`OkfBsaRqMPiyj_voSfP>iLGNb^Evr>HXY?u_AgV{QiSGMlMONiMq{bteB]`hxw?LU\
      OE_SMCJAJPK`W>@[t{SryhrXqM`Ogqpd][XU}c}k}xqVwQq`jNSP|ZDx_sSM[CelsfTYadTju|yCfZvyRtSNACuayJ\
      C?tGqpQmEMyZC^pXi]S]fd_[iQknya}|kXYhLDi^UyW}ktIx{Zrm_FME>Zhfn}YYdr?zr{wx|UiEZJbt>LS]zVfrFW\
      ZQgio?jQA{QHpZUYG?InIaAV[JfIiwm~tmww~HsU@h{vSC{yR[[YpXdImOcpCWoNiSQkKn>Sv_vD@}zcWTRoiKEGbH\
      gJUcZNVaOQB{e~Lnh`IlhhPrJef{ebkxgbrNklUTNkCgtZdpOaqXVAAfBU?kukP~gMvs}XvSoCBIOTslfAepuvrf?h\
      s[]dTmXcAkWsBYuDA}{~gY|hzY]eO[~FVTcKsX|^QmVl}VXTNVr>N@ZqQ``l{[ZenSJ[?cY{W`cpD~]rbYnQaDb`IW\
      WK`Sg]lBLtrAAPJyiB|?wXYlwIzXK@z]wsffx|qMQPgugR?DR_eALNBZq}q`GxlijQJeorZdyQ^[TDjNgjkLEvphrG\
      Ite}vI>FNfb{|Slnx]NSAtT{]iKQYhKry~`D~|GGm}S[avH[OxqsKb|T|ZP]^xkJoOYMd`odOI{bWb_aPQwT~e^^|N\
      aOFr]fhDpExmA_Fv]^j|Si~urlDA}x]ISz|MFHY>Bixn_x_AZuEiNhphHqvUffhjr@fFXQ{KC{UjVL[ucPjkEkRa}c\
      Ey`>ZpWNR^QvsJs>m}zA~WlspglexbQGEpZbFON|VAmRUnvdeBmJC>OzhJK@IecxBeQUhwYowH}@IkkoK`WRXCQSO_\
      YnaIOVOImOXqOOgFVbXfIaYxyjIyprv[D`p?YQc>Pz>VThHB@QIeAzW{xDY_j[clRUauKEhwgJtAoOhcO`IgniOg^T\
      Je}W[fS?o]`[A?_jGKsZIm}MSIOU`AEtO}epiChuhI`^]]Gg`KJcZ`xLpVM^t>F}I{SpucpBW]ScOZE~UuPlox}o^s\
      ACvVITSPpQqZvNKoCzPjVmG>ArvLnKPAGM]|`iAXMqjEfqKLdDinY}@pyHYmyy?T?WfjAF@{>FqmYkDBAdqBlVZq^C\
      El>qyyOJ~r[~YA}IOlufrYNmaWFgKHvLY~@|pgjw^cDa{a?VJMn?bizO@tMbUtX{wGqowjt]j@cJzUx?GXVXA?dL_x\
      lXzevhDyexjlAMM`w}x]EDZ`^dU@GK@x{eh_GY]]sSwUSJOmZzDW~G[MggVZe_lsz{VeHym_QIJw|?qrS`uuaDlKoX\
      h~Zela{yGgN|JxafzHAEZf|I?ogN_Iklr?T}OFVKY[KwPcm{~`oN{DxSi]>K?EzRyrK_beChLBVJrxLYKo~XAXvpLZ\
      {xXRJjqlSli@DGJRKtvXF[Gm`zfIpiMmUbvXGULc~nOV`E`K[{}ljFQ|gFViJZEY~aaOHXSfiA`a]Xnl@GSi[ZWydI\
      lzPofd?fzElsdhCMI>kLqhy?nAIbI[ehJcSOAWdLLfk>wPNOy{D_TbcglCWjeDpVf>cC_?|vMShRP@[SOzS][LDseR\
      gcsMXzFws~VrDLRAIROBN?XZHlWGwSbAEuzSll[vKgyP_bccFn?gOG@Fzpg^BEbUlQrLwobZb|XyOsyEZuwje`{ydP\
      vvCzOFCNun`ckO^[i|Ijd`>S]]ySN}z[uy[x^qXGPEvjb~i`CCs>mSJm~IaHY_tDA[WK|^EwIRtQKrzRvHaNEauzaF\
      H?U[tstOXVSRpjkgaPgD@hEkDqYzaTU{Ji[CbA`VYaRhVQW[vLvOX|~MgtbFkfiI?HZ~fHcGtLQARvJQKtA_|>NnKw\
      ]^EFlRdJIx{x[]ZvhGNWW|{wZ_Eis}>wbdoLhhL`Tc~kzxcIWqY{qgOZO_giDLdv}lznqpBOzVwWAv{pmZBOkAPJUJ\
      aLui?xQKatt>YIOOifoS`~W}pK[FVLC`s}E`PaorsIqdOMEr}gLMBlA|kiqoLnr{cadX?uvkW|[q^_kI|~HBvzvCww\
      miZKyvPzdCgdQhy@LgJM|@_wENeZOvkrENSC{hGNMwQTKuIlfaVK[YGIj{cXHG`dhuLzvNk@qGgNcEg`bjaI]wycqb\
      yvm^DQYNqWRkRZ{PJQ>kT|C@~DmuILC`rKpnGF|@ZybHJp>xdBmLGH^GPJtIuHExlbBRb[}TOh|MachrpEbSq}x^eR\
      gkYK`RZonXVxFq[ZNydHjOFf]wYVFLcyeKhSUQWKFjjx_sfDbdDFzhH}Bih_SJrsAOCBly|`VZHIi_RufobBgGwzSV\
      ?kEXTTQbz^FHkJjkQxQrYLohVWM]PFFzCOBuhGDRpDNnq`ZMnB}KzNMrVdQTNGfWPm`cdiy}[BZGlDUVq`]TpuJCLd\
      BxFhH`sCvLcPcTX]Jb@Tsrt_DjhmuLYl>ieBRiLY~lqtccoJDKjGYanobKq`^VPu{sANSFnL{kX>vR@SaSfNOygRGS\
      BrjOFkqVAIkNivJRfgoQMYAZbjORU>aBOtowngGGmxozUsMb]^[z?`Nvl[dNZdcQxyhTafLMgEG|?S?WyKDmlLLbqZ\
      HAZAHznVZOmMB[l]thWHHQUtlTi^AFzPU|`pzVTkZLxl]ItA^yIOl}?uWJJFc]jWJjnEngObZAlhU|EG[deZwvHG]s\
      {sRmm{Mb~MXYybaTMNV}ZWmrf[FqrYYxT~NTJGJSI?`So_p~RsNyejr}p|{vMS^c?TyMGGaaB]aHGQw>YM{S[mFrBP\
      EbUm|YzxTKSxHjf]Jdsgqrv`W?sngVikYZvgsyhOcNh|g~kcxraOzUJ[]roS_@L@XdoaX{hEed{mlu~dKFRswWzNrh\
      O?Ziyn^vCaHZkE?KZ{d>>cV{~AId~~InfSb{FczpXAd`[WetcNBbfiWIgUhe]JnWp{pAZIWI}Ptanb>`mfR~fsZylc\
      uDNTCT_OBF@Dejc@q@@{~I|MrByKglvSh?EiQhQ{IW_gJSVGf|WiHHrRsHnMBPazDMRlUmzteC?bWC}jPHrSlfwAol\
      fKBGtWwlS`kNZxN?Ma_OWYzi?AgJC?a|?NWiLygP@vHrU[JYGu~}|KJTqkxVd}gDyQb^[eURY?CsS{GjnxwyPuSDZ|\
      GHhlGfwxEtXjoG@UKCK~TtRc@UdilmQra~lzAjXUov]ybrrKoxK^rONKoPtwG|FV^c]MBTeZ{}h{uncMDbR?uloqk>\
      Mp^e|hyaU[bguaIcRZ`JHMS_EKTpAweCNP[Z}thMiEW>^~gFxs[wxwqiQWbd{FiINGtzZ|AR]QTiJebve_if}@lVxY\
      mPud@{UOlCU^RattXcuknyBI~p_CTdK^Jq_DOxILMuiP}v?tWpX?osPKFDB?]}ECbDuOBzhfZUCLZtBWIU[URUCs_?\
      UUm{FSdxhc]?OV>wBfZ@_G_cfqiIpak>~dhIpQuzHG_a?CbAHd|]otNSXh_qddviJfC|fFvnvGf]MEBmDcq}rcLFLN\
      PAZvyVjygp>V|BnI@CnnEDeHi?RS{Ml^@dDvMREu_zpetN{y>PMM{]gLTJF>Q@Mx`pmY`XsvCr`yEiYCkjCaB@iAlB\
      r]thw[Lu_qsxSPpIMZcffmjF~V`GC]KhdxDanHLeyY[uDedEEy}Oqvk}hg]J`_Cxt]g]yI{]zIW~lToIQkjGDPLpnk\
      NRJOavFVQqPfgD`ozItXRMGjZIjId~UQm{j?iqWYcfxg_vzwg}wdeF{kt~ECQXonU~KtccOM{gGdBrHUlEH[Opqmvz\
      t^xqBe_FDjNYNKaLxyUNfRxDgpTysqUHoKp_Sp[iqHYrPiPC?^]ypmcC`>cfclE|lHp?g|V]HIIsiAEyFWtg_eFD?k\
      MbDVS?eK[h^o^auj|]loI>z|ZRRfN^>n^`?>PFOG?WWx_YAoqpdty~b?i`[Y}kZujxqtG`~@kQdaZBZnb]ZiBxyiR@\
      sBb>aQNbU`uK@|Dp_C]cNWIgsWF}`?QIizO?Ug]ArWVzoyQ^yPNW`IL}EHVJ?QbMRKFv[WHccdinlpNfwgE[Oz@@jG\
      mjvlDO`@vzbgYibhCeUfqZ}SdknxOdTTFLI`[CXIfnMWwTJKZyMrtV^^uvktgVl`|YcYBRMpntbjfO_YoGiXWOlync\
      ZXvow@eibm`qUToVv[RDNrp~mJoee>KFNokoT_^O[qq^uHtDFUVgroP>tnw~BShR|YrKRlkI]BJgdZsm^vc^]>eW`U\
      `?qZFWnbcS{trybfGXPwY@B|a[e>hYeDnvL@ODXjZh}z`IV`Mp}~UTxVcDOM>AOe[xcIflPRgGBmcNE]KvZtD?Liu{\
      |hvsvZ?c]jvbE[qmGZCLG_]KK`uMXhvBMmAe^Cjx_fzD_ZqswIAmYv]gXz{F[~uMjhXVAgBbnQzN{{_NlCeCJHLe]n\
      LaYeligKD~[[}awWh}HcnA~MBw[s]ztcEb`a{DyEVx??tNgwTDn^X?lcgw{`pn_]PK{v]apDIedsITgpYtCYl`iAuI\
      [zMzchhdk?bQMzSan^oqAVpWoDwZ{{IPhAxQi~>>o{icGs]]?omY|dSZEgmLmWvIDvVg{OoDo`vhjbDTFBFpgxByAz\
      Hi}upR{oro[AfXQgWAswaZ}IvDqe@hs>EQ^H`M^hBjDD}OdNATMCsrqg}{fO}X[TYXI]FaMbPsEsqp[toAepnyersA\
      h`tgrBWXsjk?tIILYHL@af{DJUvDmtRi^h>y?Ct{@^>wYkd`QpX?a~lhfqyvujVDsQvWfT`ZlXLRHaQbl~iG@M^uvH\
      mBpiGYLpYs]eB?Hvh]{WwD~lW~dTPscgtI_L]HCFyYllmovPpD]R{IY`Pb{hg|RkQRqbqoio}gs~hJrNpuoOgNEPXN\
      kY}iAi|@jLJ}e`^?jMp^`ov[TzbVCFUL~a|eFpJhd|L`tIo@gLvnBcV>jFOepieQ_?`UE@]bMO^ePcSL`TY|cj_jnK\
      oVyu{erDW}TTN^@]MY~n]CnNWWKDNbupRbZ]bfxcCh@JNr>b]W_eSqgJkaqZ>vLh~iDXdDCwRNvYvrRqXj?h]ABSg>\
      LyZhBT]Day~y^YyKm@hTWIQ]nDAxc`?s~{pIFCKP`Lx>NSWU~}[s`MpSR`ApvJ``mGipYYDkx|eQ~r{H`OOAV{kvXv\
      St?dvjAW}sv_[`ekSd@r[ss{TSfN]mgWy[GTQc{Jppo>wu~N~MM_lYwPsMVFgxWN^rIbdAZX]qrgGfe?itm`Foo_X}\
      OLK~DznOkdWc{iUqllS>uXTWrC{WJTDvyGag|D|M`LH^mCJReSIY_XsSaKwmQAFU~{H@>zBh_qEWWXFsGqAtkzf`gx\
      MBv~dhzI>_PJf]gUro?tbOmEWvuGegD`|EoxEPGAFKITWyBKdEIjb@V?TECPZ[XxrhB]l{TjLn]SlJktCyQN~UVj|n\
      Bfi?gTg{GJJB|Dlq?q^FrwRzJdt{cHCpuuUdMBOtQqlamPmyyD?E>rz[ms^xZYMojykflDSoBGB~TubsUVgMdcVKgR\
      MM`W`~y}`DZ_zKeWpytaQFv~cbjIhFnYTBwqbhQINDnptpxK?jACTTu}E[I^Xys]BYh]oI{jfriFbA_SVUTawHLJ_R\
      ?}yU}dresEv_Hs{F^d~bs@?XJOo?I~ypdB`L{]A@cqDvy~LzrRqb[NgxRs_QqbOhUnojDD_yEs{jjO}tC`xZTM`xpG\
      TwRX@KV`XYn@gFX>Tq`w}QJsgJ~L{zUpu{kd|tDLtWlJfE{>zcFIXQwo`Zai{dddsmTWtZqgVfZj`LL_iFA?>wNGSB\
      BzjBCGPUgjGqaMhSd@CId{VTFPlfQYKqhZpIktRwERD]nvw~_aIPRW]mp@Vhslqk`cviUk`vHB|Cvf{pH?HZgiWjU@\
      hJUl[oCvZW?MG^{[si[~JS~YU^`jcNxRyxrdyhqqrSJ}nn_X]|YQS_K>DwviBjeMlC[mvk]M{kJP[Wcv]yn]OilciX\
      mM}?WNvGLP_vzuUKZN_ADPOK{TcVK[@qSzpvLPqZwH_BdEMi~DWJcZvjDMt_pDMHXrMHTYv?]raxHL^XnJTuqVthHJ\
      JikfOMYuHtvysBd>E|Lk^~xIEzVzg~ceWY{LI_uxpY^umJ|EOlEbk>fUa~ahiPtqOzaThk>Aux@fJ>fNpBhJY{>`tR\
      W~PC[KLT?eUjGuTZUNN`?n_aVaGiXOCH]?z}hUwt]TMiowcVHhfMGZ}Hn^IGlKW[KiJXtGgQfOm}N]@DP]~YM?Ow|u\
      hXiISA|EmR@GaPeer[GlQHYHaFa_ITmXPGcccHrAjugnnRjPN}HOcZpmFb^_MAf^KxBY[bsTIbDru`BywnUuUyftxQ\
      B@uEiqGSPmBvrKguUdE_yIaS{y|yMQo{dktu~KO|We|lmMRJCzQbqyLrGF}IGl_n`STHf|Pi|yjk]?VAedyrDqMlRJ\
      JQMVoGXBoZ^^OMEZHCNMF`x^X>~MkCIvIATyppLgLarP?{~K}@X{a]h]oCtBek>eHMIKdrV>^ri>ldPPCd{tvs}gfo\
      Rr`jRMZeqwI>zDr`rTeJR^aiE||ygLWfNkRHn^ZqrSwFTL|FVng`qGBWsWYvq}B?lIM{~gDI?A^Rwgu{bJP}`{~imx\
      Luz]A[pPDhXzU`Tkwl^eCwEhFYJdWlqZyeX_NJ}DnmbGDM^>_}WzlKz_uF]mN^n|GCVlshWnapzjcdIceivLQ@BBHY\
      s[W^jos]PKy~vRGlkgvMI@[]tPZqEvf}lTLdV^maZbKjx{q{agZackOzZAXY`]^SnOeGoAY_AdlWLz{aFOUv@^W@uC\
      a{}c^efrYKDJK~cV{HanbtzBOO{kSS?>]Bt`mHDUlWLqQLx^yjh>ctgiJdLRptvCMESbQI@oUmrdxF{cJv]rfVg^Kh\
      y>etOWzfYkc{SxcyJf~[F>PytlWXeYsK]hdY>er|TyOeLu@np_^_Ft{tnYIi>Fp{yR}a|^^MiT`[cS^vd>T`|WIFah\
      CnGDPqLI`OX@d{{LRSrlW?hFg?Sf?OwNeiCJ]OBWQ@J[oV|^aCfMziIakCKRvGGyxZVWNn^MSyGrHxsb>`L|yf?Lfp\
      AIomqEfNM`Fm]X?kAQKUNeBcJZ`BMSU?LQfFDvRoyQraD{XRWdLSA?nK`I~[OMYZAlkUCxyFvNqUVfhJcl]XiJ^XL]\
      lL}oolESlYm~IzjCC~}kw[iY[qqoXAI{x?juBPaW>_ZrJghZZGVd`vTXXGDrKyIZWBfPCODS>OTPSuXSyvYGw}GkXD\
      IK@HysUiduaMkA?WdrbwxKmfgfJse^sBkwXplPxxYQ?HPcwxfJCoDV>MgqxeTfLNvhg_QI`T}``BcixLXOILrD{vwQ\
      gpgkdWgoIe`iedKtq[lqgpi^ncRW^le|WaGju|RjqHJ^Ccu{{lW|YKYLV|I`@P^eihSDZGJGA_>LEX_wkPXRBd?P{R\
      aeYsqDYD]ZbOibE?{HWruE|_BJhsE@QkqIvzJxFLnpoonJrXLm}HJ[?NUv@OHLDtwNTn^c|m?hATvt|QTvwv^sa[jn\
      P>NdmBTyNKNmylIuf{NeV{YHpf@^kqWbZhxQ_QdE|TPDsW@VWH]UcousUBI^UpVbGe[tz[umjURdMzxSrVV~TJBxdl\
      WXQ`VttMx@eSS^pDAnZQdTZlQjJtEALYD?}|R`~`~fEzM|di>cjpk`M``o]UCFTsmp@k@oqhr^J>`YKjC_`RfZqyG|\
      UPis_WskdCNfJIFOL>aVw{^GeO]XMeRZg[XkKQHEmvyHOEb[ATVeuCrTXwngeo`Mkp>brS@PFZJyx|AP]?kJPDbfEM\
      >afxye^I|weACsFB|z^_j^eM?aMBSbbADi~p|WyrEoh~MTBoF[mf@kx`^RJWugVunIlN?_mnNcPWS]teIxjMHeodY_\
      nf@IW_ZI]UD}REmJlTMIGac}>CYcmU?Ptwhwo`s?fLWigGy^F]zREQW^KoeG`w{~YVeoWKINrFyaXSclvjRv?wsBf|\
      kJoYLppH_D|v^^SHKfIcdJ{Obtseos][POEx?FbtxD@NFSiW]lnaHANXaQGbNn>BweY}TzqZhtyQvsbTMFeYn}_IgE\
      YC}iYmWCjq@jAQZID[kAtycPuEQ]uW[nSvqvJYxvxeDxAk^vsy`]VAOkCa}TgST_sQqHyKlVA{DVl`Amzp`xJayfCW\
      aHMNJJ`_JHK_LNPmtVTKkh`etODnZqjAyCe{t?ne~AQjKIr~EaoSI}CnIhu`zLcYgNSjK{toPkDwkj~]p`VXkihN}h\
      zRCEoy]s}bWEqxpVEws]fFRg^azUSL[`w_JzxHHxzKGcPLVyuKLX]VNTExTM_~EDoPE{maD_xbaV}`fyshZ|HlP[fH\
      wk?>hryYfMCkRHuE^JcaX>h^`q[sn^K|h{>HfXySiSXfUqAtsXZQX{tg~]v@M>dRLjo?H_i>hSq]@g]o^JER?vSVnf\
      i`K~V>~Brorj{dTa^E{|{}bd?gTpddIMDjlacAvH`F|nMtPvGXn?SgiX[qsXxjDGDigX}X|Nn}KaOrtbToJRFF~}Ox\
      OTpKZ|QVbfGnjadg}cB~EWUgYyM@EopafVPIKR`Z>DahZ>MG?fWthSPZyeo^OsZIwl`vhNmQvgbl^|Av~[}zy`NMpk\
      gcj[G]geoxkm}vj`NjPJCNjRqgutk^xTOmIB]?EX@?DIk]zUG[FNDe|cJEy~[FhmfUDYmUfq{lBZl@aCmEdU@N~xA{\
      |vICspXTGXPU>W^[V|`i|gtN_vC{EhwaFoYqR[?jVaQFLY>_FTuLF[UIY{UpMBPpLAYBjYKnXIpkKGBs`tVzJjnRGW\
      Ttwhxuf{mjvsqf{U~Z@{[|>?@hOmvopbCx]Njv{~lBpVZblWaxp`LqINaJoPi]GdVAS~yM@VyLNmqjKvJhecz^byxK\
      udaqRJK@@o>y^bjYG}bpH}wS[[BWAxlaRD>i`C}Bm}rHPwDFG|SBh|MLycMlWjmZVs_uCCL~YsPpaCy?kYoAiKk@Fy\
      pr~[b?LDPxcbtZwu?BajHdzZNJYWJNGBzY^z~M}~]De|?SUjd`rWwFzpQmbwkZ|?les{sb?`@GS[oRFemWN]K[rqJz\
      fAdUZBFfcViEOnvpzZX|jkRzUt|pyti@jlDi[xNxVSjqpp`J{EmswTCpyPnXWOA[oeiPYBTLVqY>GZ?PAbQanx]CR[\
      vUDLyhqlEwFNCs][pFrmlBLy>|}bm`xX^?Ym{MjY[kDQkSLJt>wuGk`TkcPcuGUzsb{BjotVZ{uLRZ{GltmUAL?kPq\
      tXUE^aAPJYwOwFrczC{bx]nVIjZxST>k?IPFa~p>ueZvDZNhC|}gwJ?oZkYvENsIoEOFnZdBtNCDYh]peFfklAnSJ~\
      YUFbKeixtO[xZdsTpvO}PuZ@|LOaxWUZe~uvab[>jf}cyTDM`WcpZAgvdOlDuuJWB|M`GhhdUQ]F`gJKeJuuuUOEIy\
      FOTrurH_TiZt_?YyWoaI}fRD|KsHYGR]KjoRT]ojY?nq?fy>t[hNyUjPbJY_>hhyDkfHE~BUne}fpZ>{sdC{NjGDGY\
      JUXlzfoU{Mx|nWy^LTFSMkykvfpR@caQmeI~P{h?Ee|o{?hu@GvY`?IHrLnXdkBpQupxTQky~lf|as}U{UCF?IrNim\
      ?xHHk>fFmHUXAv]y^BgadSVzN_DQ@W?LBHcsMBdr]r?>~wQhcQ{GLBd`fvqY~|vro{[dpw~gjD@_D^owqNdRSE@GVc\
      OBZ~Fv{_}UAlsCrs|OSUwnpEPMdG?LtOXydJsF>CSaJ}xCF~k>bPDLlMRPIcWeHnnAFq}KVi_vLuR{CjJiTMJHFAPE\
      pR@s[z]LuUKNSql{AlwmoqsOqEox@[Nr{[XKVXFmpKmiQlGRTo|nxZwdnm@jMHNQGygDttvKrRaIzur>NtB{IT`>Ap\
      WYsw}dsQuQ[`CRieWZo_V`UU?m@qeUlD^gP~K>MuWc`[tthStwzHGg]zL^gE_xd[IHhh]lq@L}bsGVSd}MZyMPq_K_\
      ^e]z~^kv~YGrvTQRsQO@bThNz[E}iEf_eyUxHJFpl~_oZ~g_GZsyCGatpaKtON^vhHS@PzUAfuCAx_OG`q|daZzC?]\
      tuIKrLCKmQwzFJP?tH`zcAtCW>asYOjw}d@ZoOEppFluzQlyxghfAcjgCn]bRAk{V[VD}|GS~p@azXdGmm[gRi>SNw\
      tRlAjI@fvkxb[FWECFqb@Xqk?MDx@rxToibEFcW]aZT]iIeLAjl_m>X|qcPK?Koi``TlIBPdv[tfNpGngmPhfZFMRj\
      ?ezsFvW^peq}v_XwG__@EUCqaJIgRMMeEGZrYM`wv[hGAVDjDbD[jsne~PwLwuSVzfmO_EgrTxvjviX`YbqxGmHYnZ\
      Slg{?VpQCTPuZAG~wZK>wzEfC~IFUAkSu_lxpix{`BY~Ck}}XXrzD}}cF[AdvsXr`PsfHk^qnaZpkT`sI_WkgzmY|R\
      jY}p_@_XqREfT|VveP?~WWuKj>TYrgXVrmSE@|lZyMel_OAQElN|>ste]@zyy_n[X~BPGVEbC_fXgJB>ZSD]wkBrK|\
      oFPumL_jNFgDEAuD]zuzrXm`_eF@WhV]bwMHb>Obv|nULQTi>vv@VsCgNsa|RhWlOW_@Z{{vnIyOncvvmZ|WZSuOEy\
      uiuRC>Kld]~s^@RERhRDLHkeysKGED@>ssV^HOfjS_aDmuuz~Hs[>yzqkyY^ahiAIYyXgRa`Cenrhr>NRj{FJsuLsD\
      KnIe?lX[hQufG^XkyChbfJ_RCWSo^I`pM@GXYBY|kB_US_rAJAX>IG]cPJRJIfDoUyLYFWq@HlNrj`zKKR>`{BPrB[\
      r[?RbAANBKnulqQIZ}^RC}fSlIbvY|>snAe>pz`hU}Yrxp[jrXSYAJU_uTcjG^W|lwGi~v[dinmng[EEig{kg@enBC\
      fBAs[_KyC`P_qTTg]_mKD`dN>^MOy]H~p~JrySNZ?rCPSXlfCzNZhfs`Hnm`m|XZhqQ?RVAPz>ta~yhqLMEqEdF|K]\
      g`liHBKUvOhFJa{m]>XmyQVh_h?O]qo[dAN[RVZYciK]RN~KkjXcCy|M>E_SZpz@O`cG}i>RpgZtOoTOsMdiQxI[kM\
      WumG|WEm>U]Zz@|pqzPzcvZh}{VcUFycKtbZg>DMWGmHJb^xvr~^aEvwD{Eh]{Ak~qbAUc|{PCQ]mTiHOcWmfirovy\
      Lf>HXEfXTZyuqSYkUeJ?GGCU}O`gvitboFaCJXOh|nA[GZ|Z^y^ytGA]YtF>`__wZ?nXBFgwj|u?r}AdNUsbvplscI\
      yGAqtm|wBPsTpsgRacisP`PnO>y@ShIK`GCJZOwnUvQZGBQnvfdYugiQhbzAUVkRSTDIY?ubtSJINUSA|Vrc]Ivnu}\
      ocNH`jKLa]{BR?rX|JjZYd}X>LFctvfbnG@[p@F|EIc?o>vsj~Boz[DHdsHZEFpvH|tDwgQMTxV@DZhxhnE_{[ESEn\
      rBm?UMqhIlnM~X>JHe@KJXluUA@EDpjTYzDiIN>TD^lkDjbQnx{y?BXKKxXnUu`hEER>QDk`cHqBHKLVrRAuSqEftC\
      yP}IwWhpELe[m_Gc|r_Gn?bFji@cTOy_yFnD]{TrLsS`Ppg@SWc~GF}_jwuDVZBkzvZkDlCHL^]GXjoihwfB@pRpy~\
      AxLlVkPvshVeBjdhBXEgx~?XLrI}CBuaAbm[@kEpUJ]KnorvfAKzhsIQWzDv{OVJjIlhCEb~Wt]GGFFcuhLiN~Fpyt\
      ar~iFiPLF}|q{qTq?oUnxhSqUCUZpEUWQslGGknmjwjnbUPeXa@rvpauwqrGfdLh@r?>A{{WY@JEPvcQw`BaGdkEoz\
      |sFUza_jPq]xH{IruUO{UFdh{qSjMg`b@sxu>|~e{XSRqeCjQLESoTvXBUiJi|hohZGBekMzmbdFfzTA`zH~MvUzYp\
      HuJ?g|KCq?gsXH@oRl{>{Lyd_SyZ]XaCpW`gb}JI]yaoXjha|znfstZ_wHlkwNYtifCA`{>[yYI>|`@OYS>UyqWYe~\
      tTvtA>R[jD?Mb[JLg}DxwNryIzt|azalyePLuJWyoLWhA?^tnOTXDwAv?cOLniZ~F_uozYMXO`VmG|q[bU`XA@t~Gi\
      ^}`mIanwBK^I>|bmuBwWPrN^XDc_eUpqm?W}@cNKMKbhZuR~{vbnSUvg`vpXlDSmktPdwy`cIikkVlXkLU]`]^{nWa\
      wtiYbPgm^@oLYt{cZhmD~gi|UquVlTN^zgtoovjC{BxiQW}x@_NwvguqTl[X~vP{{]IpGPH{FPS[}]XP`yg[Wwuiao\
      cX?tJ~fb~rJpy[OMZYwsXQ}{IIstkRC^Dlm_gRhZIRzt>ZQ`bVQbI_U^J^cQqhKPdKio_FGKgz`AF|bi{dd?V`NuP`\
      wF|R~WBUkWLZ]aI{HAFcTPJHz>B{bKygClU|LiBa_DDMjqX@HNeggviPJjmzri~ru]^?TeGj>]krAEPBjLTpwzExSk\
      nK@PbvOgVgY?zH~Gpyjidf|@Ajv[moYzn{{cfbeTtQl_~anV?o?U>_wRvDAqCX]VdHMcQcI{VSh{r]~HT[Z>ZWK]yN\
      YMehqQsmgx^VId{^^zQvdnctOV_Y`FtcVOEi>WhiSkwJGfptpYvYuhOW^IFFZAq`FxfF^aEOlijSFUQX?UtsLR|V@k\
      nRC}Pxxf~rsuWx|BngQ[a^qcH?uTiISKi_sIj]YzQz_kuMt?mMoscEFc@Eb>sjwDhgAufptjvU[Iz{A]kJn}jPo[FR\
      PdDysZ?jktWTlaCy^qmuaJt^j]gUyOtpv}YaGi`cWgqmH>OyCOwALakXmAiRz}JQMhFQXtvuwawREg`_IdEpJdjG>u\
      SYOxwKknW>Rvwba>fTotIQj@IxwjnwrER}hy[eK^BKXNgEsdTEEENci^@eZPKTYwYPn}iyUnlaJRB|MTytP`^PxcHw\
      yGqNzdAW{TaOcialWe~lJtF>zmzcd>`hzJ_FMu]BJt~`NHut|XScKDa@x^Rzr]aiJunKXZ~]TXuShuFopFt[|oC|]J\
      >HxOnI_kqvzBSRE_BnKqnlo^eLvxegafNrJWkSkIQgnLl@YmAXM{dbr|SpvU>soBDkE@bBgNlCIeTKJ`ZhMilEpZ|t\
      @pnJ]r?h`ehSQmX{Egtk@^L>^FcJKLycA`uc~PpMcFhrllTuBgWNpZu?wJJwdVhSPduzlxtBMNt}fCb^`Ons?SotHt\
      S@}{A`[SfXuhKKVDlZa`usFLa>`foqoOsCKAb>M]Le`M|dpFTOrRlCWBte~|ZeVoWBZTe|tpsACH^bDdonZEWZ|gnZ\
      ^^HBG|KqcLP^oO]`@?YQGVVIc@OQTsblAJCj|^EvZ^Kg?y[kZ{HrlXsmC[CaIYSIc]]_SFp^|gHPPL`JHkx?iWcfPI\
      `LlYqkrgmOEkEDO~p^Rqo@BGgp@|PoT_OFUbQi[m}aQsRkWOxHbEyymzykJxkniPiS[?FKr^sXTj`vZC^bdlxCqzcn\
      ][WMaGaZc^ujNTU_LDAe>t_[^Y@[HkSzjdyHVdndrjUKkiAMjeF_MjEwrxZCjxgihSGNiof`irPrXR_k_hU@MN^AuS\
      CETDgIDtk~Z]?tcNaBsBxsFKvLbAmlPFqwaDZ|EGN{QdWH`pbt__exfj|wUswUv_qkDUz@PN^@yh@mcTef]iBNRVXN\
      JzlofBWyYWPN}uS`e@?KJZD}eIDMNa_kLYCYJuAa^TZej>Qj|F?eqUVBW?nXYHqpLzu>iQAl?bLKgJACisws_fcTWD\
      @VR[e{eInTWnjGgX[M[cZVg|eFvHBxxWp{SvvCYqZrYUhUx^TZ`wx>okCvaR|GFA^^|XcywShITKmNSU`y~rGdd}Ot\
      vRvuF@]rh>EHhO?mXKBDh^P]PLxSNxF[O]Mxtu`b|Q|>Ut]iyvBZoehJjD~~GE`kbot{}VLmVXBvs@TYwcaqFrnJEl\
      {m{KjkDvmRHzUA`Qf[ZSMfYhnneLUVFi@HLttN}XebpieQLgSI{oKsQOTuQ_N`TKlWy_~pzj>qrZoiC_ZYGnxe?Z}A\
      nNAUNt[Ht{@ACE}G@VTILqCsI{>^CJc@RWBiJK{v~lzpCLQ{SlS^]JyTWPNDwFZsRIua{LtKW}zAmB?DOBfp@yuFlw\
      sRktpGknIObBFZ{bL|UWe}IRA_T{OYxHTLdIIbhEG?TDW^[vtRReewH~p`ey]q[jgHseKmJGgohAALE[IXuYVldUuN\
      {oGTGk`KiH{CIji]eRStGRvTxzJqZpF^ZfE{PqwklkPIh^Tev`exeCi|ZJa`Fw[urgFcnWTpKzu`qkRPvZw^Nx}IpR\
      KlXoNbFZ~JHEDZtW|FX`wInN{QqnGw@tu>jZ~[]XuB[BrGqUhkNbmDrMJtGuNjoNDZSkheakgI}XxYTM]gbCOjXj>}\
      k}cOy>YNK]r~TbilbAKBVFKNbRtf>AQ|a@mz|dKXWJBrjh[iUPY``@~yhLdOxJKJm|O~`CGlX|oSwhInBFiJDQ|Nrm\
      {TgpI^]fUTQBxZnCL[>GgW[VR>`~dpHxR@Qr~TKS`BvhUvCqeRxFoQg`>c{adEHGXZol|QaINJYLDbmjEdYrA~|SHm\
      i]^NSUpNP?vmexAxPA`FaNBEPJEyy>`rxHYzLHpzzfF@AdwA}tvgfU|~dUXh`EV?DqNs^StptcoIt[H[Ozvm|Ykts^\
      PTjkew@^mFhy_tMODdejyCpc?tDGnSkSiyD~EpvIA|hE]Q}rlbEEtdLcsA}wf`LsVeMXTx`Cberfy[lC{WZc?RgLqh\
      MYPCkn_b~ocff}mBaqNmgqjSxnFHP{__RW]pVaGUiU@xJncv{RCMdkV^yMda>or]JBNbYGW_^oEGSbJqwun]XYLQyt\
      hincvnti^QIYxVs_hqtuUVTrsAr@Ld]sFNIYpz`i>HBjCPYrqKFUrxTtEn@RQC~EF[NTUcgzQahEazsvm]@Y~AhOF]\
      XLoOnfx[BEY`@uA_Kc@BGRakmS^RsY~|bT^r@jpZvFO~vKVFxDmTiQELTpQAdN`ZvcMXkVVVYY}LG[MJk}De]oIuYh\
      eaX{PTCa|U}}`bX}rztfWmIEStPGXxVxw}hGmtSU~o|[aclAEUCG>uXkafIzXZmYY}cv?SBKsuJIyfQjRF`ugGywNT\
      xUDmqRcBW[t^fnGX>QcuibFNNOXFWpDe|^DpXVq]iNtZkIXmKgcmwmHrJT[lEbyjRlFWzE_RCc]Twu}iNcw>xboMgM\
      Wnr~lO`LnzDG@VSxC~ZrA~WYJnW^~ISpRi}aU}?VTYOrkAJqJjyg|uMVkMkpAShu}Y[[gPPgVJMuFv]PPeeg?qeEwM\
      pvG{WnvLmRO]uMuktdURyfrtOVnBu>i]IhJkl~vINDHHyBNuw~}?PPmNpyFagXo{ANSVmAwB@I@PryyM>IGbzFiuvx\
      hEuPsMXRUt^cW`cMgjQdraHo}ltWoTyk{Qj]wnZoTAu^P?zou]ykT{tuFEgPYQZWd|rnxCmBi`{UpOfeCdyonMnQJA\
      Tpy_^XcmiVFJ>lcQj~ZQdb^o}?}K{_>hdwYEqtQZ[C]`cKSb[nATlvkwHO?KdftrkeDpkrhsDh^TU|yxlsmf[ekDXL\
      P>`v?lrWhLGAXbh>cAt?dKIEGERkeOwNFcrDCucyOpbH{rqjroaK?WymG`I@F^bo@f}?u{?sT@WPHvOy`}oDxuOO[e\
      vn^rV}a^{PAFvevUvCrDjprUv]m[SBE`oda@laEjHtjh}NuKtzrp?GScMEL{E]Ji]~cQV]~eaA?wt^_rcgdkyT@anJ\
      Sufx`sTt|g^pgGTb`rMcQ{TfW|_UT|mhRIEIP}urlsA]sim`N?wj_kLLqV@q[iHEpVdGKxIKl~jH_mly>|OPFSBs{c\
      ntaApgB@eUBicyX_i_wCbUj}DiSPa>FuKY]hHEaE[eeh|v[nSxv~R}CJRysrb@dWPicOw^>|ggeeFeDE?d{tAq^RQB\
      ]SkESyU|lvqfy]v[JamYMygOoyFv]LaJ}>TrpsSP`j]r~QUciEMEDqIz?rsejUW}PSSwQFoUblmqvcAYNVgXuAEDhx\
      ant@ulFkgI^z}KySBvJgh{kxL[iYrGd}?zxzii|?dZTzEO{jMGfcYLkmiW`z@Iv>yjHuAfBGvIaZUdHxo[seLFaU_^\
      tr`Pd`LZr?UHZMJ`RD`RUFiZzUg`sVBYEYxGoy{iCj>GY_CvAOdpLC]f?dSvmwEVFke[{z^|sehUT|klCBE[Qsqvkl\
      eg[_KK_^BWOttFm{Et@qYS>yRcCvGpgUm}b?mEJbYC_KVeoE~hF`b>Q~vpPqC[{}CbMIiQ>Nav[YQp{U_qiMz|XrOA\
      pBkY@{UClOcc_SQhqrJPT}Lk_r^^v]Rj[iaBhGVPO[VO~GXl|B{VFammOLKCvm?]TLu`te{V>UN^C{q>~FBFEp^{nY\
      Q~sKDKzbiLHpU@hSEGuf[QdjWI|d^lKi|EFnlypjVwd{GTvKO^PgchwXkMoy^ZvISQ}W^iM?lFcsP{Rirut[kwmO`F\
      W`rbKmKRyqypA_ECj]jjqM>fVMlMAYoeMCHMvFpOqngKJmhq@Au|jAb@ZhXX^pk{NKMj]kARj>>^CoKYuDnnOMwJwI\
      JHkyqeNG~YNMzo_GzdQlg[?NRG^XfLbIWdcsJzRbBmZ@L]WFpnxw{afHAzhtf}VDE|JB>qMoV>}hspL_]qUm}KngE`\
      >AYAKNI|FZm]f_UcuGgJ}b|gcNRpEOW^kGwuNIboPNwWvIwpErMQj[p|ISl|KeVHFhtbUTQpp`hJbT{x~cpwDQU}SW\
      oEdt`{RQkwYf?Qx]xhiLPzONBoD_q_?]Px@JJ{PO?YbkhHEo~`lKl_wSsWW~lmQjFW|bIiiQtJmKywYbqjazAeCHq|\
      V_Yk[r`aPszEDwmqi]E{[F^Z{fR~_YAJqnvZo{@nW_YSv]U`pQl@RE{~IzBuVlBC@agpb~dVns>s_ki|JaSyQj{PxY\
      jHxWy]V_aplHFj|B??wFjUzPrpVsorOmNjIcXCLpLmSLgzqReXpqSkMmXw{UG`>mvMh?DGo@vEMOpEodu?IqNBH}sf\
      L?[BoKzTLgfBb{g}xGxwakqjKBeA{t~vWnmeS`sD}ce}w^SskCWtaqZoHzLxBPXMZDMHegQjmWPc]saql|V_fi@QPf\
      coFkNgZzyo@}uXzzGynuIGXMZnqcz]NAX{U{Mm`tjAM`ajy{EO{ss>xtl`VqV]pWGSSj^R>NZSguOHME[[RgiiWbqx\
      _JiznJNhtSritkqu?FSeG^XwI~ftYjDNmR^yaH@oXy?PC}RX}_ZTSoLwlFdnrBsiuRvdNR_GC{OsahxcGXWsiCSRqp\
      _YkoFdPfrGVYwP>c?^^r~ArE_DSB>ZPIjTV>PFEJVAwaEtKi>HoxHhWooKRJQFCherXYX{MImQ]ruOW?np}OqqhlYc\
      W~RnSWLkCTfXj@SSpviw{ezWTQo]zsVvQBaZanVi~YCkme{eP|NBqj{hk>x|vnPSnjoJACBacv{~~^gMZRPlEItVzV\
      ]sPyII{VuwWNruCQRCevboDbxkQB>JRqOvcy{Niu~d_]dbPLVy^iUj`wXN>]okgguwaMiGCtW?w_FmP]JFGTkOHiv[\
      dnEqYCuS`tIdKegpdR`RGPUNmcc}^Q{^_w[rLvTSVdcwthzKK{?bM{MTP^F|yMH}xR`S]mVYbyAkXfQH]Y^BaoQHmf\
      JqF^@ZvgMyNT_M>QxEtY]drBZ?oBopLEz@VchwXQNQIFerNzmraf^DgggzIxfHZWXAJT>}Xg@NYPMJo}phy|PRnKNV\
      VUeFty|{UAiUg{HxUK_kk{h>?|F>QR?DPUS>JTwF@ys{MMWZ{B{RFbIO]ZTDQYwrfrVh>GBLWv`_^AQo|J}_tsvOTC\
      R~Dwh~qj@jY]I^s@|@lZSbE_BUXD}}PKoT]DKDlwEOeLkboyGBHiIZi_KN^eRN|Dbd]{@|}CybAR]xGgaNPnei@HOE\
      rUJOR@hifr^AcHglg~ZRGfIoaqxoiFpL}[^aXIi|VIzu}sz^N@`YFKrnZBYZc`JGBwR]lWTZgwKAfdA@qKR~AZSXrt\
      `@uNHQhe?BLiCqEpuX}Tc[KTgyy~Nj}]J[tRPG_v{ucj]{NmPOLvenYKCWmB|EuFdmo{[>Z?UFhv{ubyWOXy^Rm}yQ\
      `X_iPxL>{D{QuG?mPufyTQM@YGN>FZMEjVEim]ZmtXP`h[WxFNHzFmJMWWM]ysSPo|UiMHaqBnWhfs_|Y{hFpKiZ_M\
      ]SYzMLTnlRYxzmhIPNzSpNVE]{?kA_vM`sUju[}p@jEDPI@dfXHyXxb{Fqqqv]BDx@Yt~fTbg~NsortXbIyV|btL>v\
      sj??vLXV[g{XY~OFwfbEOrVB}ut_XUgExjz[_RagOAsOi[|rf{w^YDW{T@OJkM}ZFRDDxytO>jHJiCDiChmoVxVec}\
      q@QGiLhCyQqlUR^?UWWHZkpatCongZV@Ms@FF}bs[xgksxIMXci]HGND]M^KALingpu}{PvqYRZlwQMGZluWlOUzjQ\
      iQB{|kC~WkHafACeMXeujl|SHV_|rMHOpNtes`dt_bNI?M^uNEdqq}?ku_gjU}kqF~nW?jjtcgEOIYacD?lTGQs>BF\
      QeKKkmh>onlGnV^JkvzTizZLArsoV_uu_}WBrC]Fs~kH|ZD^>DdPXxETxcxFDrW`s_}w~_biul?BGGKaqoyOwqiHvM\
      [dko^Xpydca[hByAmLK{_i[[u~DRuRme|?QBDBjlBbGZABwlsblJ~K~s}EVedRhCfwwR}kfqWYvxfdzM`P@GkAPERs\
      vWlWS?hP^roqOtY{lscLVrkYpiw{vuuu`Vh?fcn>LLzQNUi@Y^HbpMJplfUs{DsMm@aChG~itR{nkSbrlYRyhr|N}n\
      vEfDfGQyEX]p{UJ{HPQfYGJQudUg@oiLlNOQHWnuaxfF>ISfcGmZjmKTtVvW~Ouk]eE]UZAKuwBaG|oc[RweLeX|Hq\
      @qpMI_c[EWOJekpgFOJWUm@WvvMTGqnbH>nEwg]`PgnUIhgZntMfSupDuBnQCT{Ry>@uLZVV]eaZ}BnvBHuU}Mt^HW\
      @kCrt@`]Fp||yKxKmpnxkHalB`eckEDNuV[[ZIdOb_rg@HOh~qqLsFm?Pq?EKifQvm`KI_^~^JwgkBAIk^?dOrdk@v\
      F|jhc@I|PVCCcSg~Ox`UwyaJUWF_SE^d}aeb_Z^{Y_tEoPYZ|BMU~nytA~Fn~o@{}MTq]J|mdEjoET{^A_eKiNaKdB\
      A[~c|yF{MN|UdOUu>nBOakGK|Xvn[~XCr|`QaQU>bAibmOkAiblOZ~^_>qAE>OJBZNLK}^`mGOFKp~cXt_bgfI~K?U\
      ~J[ml?xPkhe_TDE]W[wGkeB`~}U]ZlA_mvit|`mDqABJ{Yu|MKaC@h~sKDKDimtWRC`mJ_@vaVMR[IjfTEJhp}P?gP\
      AkQFgK]aPEL>cW^S]nTOlL}SGVfqEd]FxckF`D@dkf`LSwkL[BJZscEWMR_wvVPA]|WkPzfXMphg{YA?qUTm@bGhAo\
      qG@|qF`}unYBFaDZUqYldg_@XXPO}ogabdB}u{OT[k{uEaFsmLQqxiDxg|wotjBvuFB{k^ax^QhCzOh`yzR}k@yXKN\
      kmzZ~p~nNrOpjFhyEk^yP>OlW{fhn_xXswZzkUxfGfp_XWioJBspXOcaT~Kh``fhFHeo~CDchiBXy^]^^uuyT~gygb\
      _pYKs~~[wAT^~gV{[gKLHR[L}|b>k{|dhMz`Km~UD|sPn{DngameKrjUwFPKV`gpZJh]h@yYahZXSyLo{EDyRL~?c>\
      JT^d`V`xo~`zfFSMCb`vRz_StTwa`]Nx>_PvO?HO>VMLH|[zHJm`hFFI?tcUXFOReJDfbHRIKK[rcoj}VO|_XPLM[C\
      noOyGpew{lQvYDxbWIR_pWHk]BJ?DTLk|IBHn^RMFlhy^VuS}T~Qx`>Qp@bEkQOgCt[sZuga~hgF>rnylDOHaJqtoX\
      DicE>sIDlns[YRSHxMSOO@Z`CRm{BzsD>ZQkw}uSTgXlquJutU~J{ZkDrpjKlj?M]?BbBuos@k_LCbtItEdBwDMK~a\
      Z}ncuI`EdUyvbj@~lThOSuvMhT~pu]o>wT?GbXCGKn{aDnOGQkwf^{tNJafiUOVBYyFcCURj?ZfYJpW|oLnJr~KMNn\
      `lms?uReLq`qJi[GnqUZeOML>j[w{?s]EhYyjY@VGHp_A@^jb]tEsAVxbhAzSuHCc@hWYW_f`[^V@gzROq?Ae}@eeE\
      K>_^yR]|l`BR?igH|VsA]weX?~i~]ObL^W]{sVMV}X[nQuIs@A@pAsqAFWD@AEDs|fs_yXpPl@n|RFAJplvnh>Y_W|\
      YNA|aKdtGOFAHu[_oypvJGyFv}gkw|QVE}SPWaH?F]Q>^MrWVtzOWy~{qIDzokPvZJgzsSgsVSS@ApWIimIFeHUliU\
      Em@{RqhoLGEXim_b{Q^[MXgCxSyZwzbKguqHEzhzvlFMDNblQ~nMbHSI>[D`fQUvPKu{OW>o^@U`eOMuSzQF[iEVX~\
      TRHFiyWLFXZSoHS_PspNFLAplfXp[wEe}OhA^x_hql|`[t[lMqr_Pxjj_kaZCAOH_Hntno}B?I_CKBsE_OehsPjpuC\
      khsJKiXelT[{sYqZHErPAjlpqPz}MFgSjCH_@EjW>f^ERj>QAdKkWb_ohXcoUaZYIpvgoyIP^}BaPbeRnAYp>ajO^i\
      ZwA^Zld_t{vybMs}NsgpwzN~A|uXXzsKwgCF`HcaJhZ`aF~OXQ{I|jBMXM|r[dz_sdWOsTwtgLC|f[|FS`lueCpcKD\
      d~M?voQo^}N|R~~yQKoMjg@n@JV`ltkc~cTcRH~VMdgYj@qAMzpOfeV|ADhLR@wHxFczQ}AQHrwInwNp@rg@^tRAI@\
      C>qP]SGP`wmeNYCtCABz^vwmuJBdbqTg]a{TpcbiObCe`R{iK{ATORdaJLZCWeosFO@SAfn`j`PjTwanP}J{VOq[HL\
      lxhdXinWLVneMq?DP||NaHN@Fn~SdccVsGO{>GprGsZXsj>q>@zVbSupVhWvf^nEYL_VehHiC`COEujZcqApGA{Ftc\
      uGq>`@W>>o>q]f]keeXn_M{LngHIlikrntnqG?h]vKdnjduFQP>T?OIes~}>PwzpLTmuFYv}hjX~SxH|p~OLAqXeJw\
      eH>Y>goaH@JuzoLaPjOIwbNtt@PJ`pNWozKZLtzIidBcMBUKu}PTnrI{ccilYstsh{lSOcJmYef^|H__LMt]x}zoeG\
      ^TRXaU`lF_eAtKHq^KDl@>xr]b>]]lnwJSUytKcxlWNmqZ`@rx>OtU|iemPuIziGHTWQjn_sJ]_tL~QEWwuU]XOeWa\
      udillqEdH}?xFTB?~iT^A^KFvxofVgWbvodsePIdDF[xcPh[UavFyl^HC^BefIK^RoG{aJVa`?Qsd~LxNBtALQiIAR\
      VdsDXw|F?PJoopYSRpyyU?NddZ?nzREAH_JS`bATDQBsrwMNXVpm?ypurj^steEu__jCm`raArv@TzEk~?g>uhzhyT\
      FonLM{d^D{BRdYxLS[FS[ynyQnDCyluuZJEuy}WqJ@E}MR~]DguLG[uhDGhsfZ@>~oGpB`wnDmftikU`WI`mijxG_K\
      Vx?Ya{YNkGmUDXLsGmo?|o_y^oPRSRpWE?GoYmdnuBZybZw^gdRvVIGIyMpK`ivrfv^{vrs[w?z|??hiWhR]aVfZsv\
      oJ`jFx{`]?JqeEQkQu`~t?@LBoRjGDgRa[db~Zldmb]HPRdD{~uvc[PEaJnA[hR`pWBy^MksLvkISwAlAFv[CO_{Az\
      Lb@u]Pdj{]UhhGyKOzSx|zrfM?vOVFb_fcxNf^OSqZFOm`~G]QxkML`{{^|LVcK~Bhl~XQWndtZn>c]unIxT`K@?]P\
      iYoOpglIwunEYE]X}F_bGXZxFpR|U?gaq^qk`bK[}}i}w?{OzUY`oSqwfBz|_NWjG[EfWeBYmNQrhexK]HhF^a{[@}\
      OILfDXJNO~j}^eRiFDRHo`WE|maRtOoJ_~XrU@STULQseA^cRhtq]DB{]He}cJ_OP]aNSXPe@KWe@>pYbbMOZUbMyv\
      ltSymu{v]rkBP>_Txrkie@wAfNxh>WtmVE]S_{nzzqej|gsAuHS^~NYnpvsJ}axzCP}HG]iDBitb`FIQpzUMS_]@lT\
      A{zWRL>JtBMo|qRhLJURnDobe]HDZ|MdsivdEQIYt{[EA`MfdPNJQNqUIGa|AkGC_KkG>_ZHvOZ~JK}{WvdEeAKa>b\
      ch|v{oy}qIyqk}LMdLFkec_f?JUwPxewMHsnxXBqVZTay?Zm^[uyKoIJE}ZLqFX^dfsDuv?I>R@T@~SJZgqV}Jjwzq\
      x~kXzDZmAq>^`f`{wEKB^Y}RvzYPrdK?uW^@TiXIuG|tGq?hyNyvZRYBIdMUGghfgBP`W?VU^[QH`dbPVc?bbtYeqc\
      }jwv|}~mTSV{hMp~XkP>Bk}bMzMe_B]bVBHo~GC~FwiRyHHBWdbZy>yx@ljkI_orYt|_J}XtUHNvdDa_}u_Ckibik>\
      }PXbfHqsIsaXBkyOXzBi@PXKyTmLB~EakFe?JQBDKmz^MLtA>Bx{@blYA`TgMA}x@EL][UNgQnj>xyTFbYU?h^RShc\
      XTkEp^cYIi^`{KmlTEN[Zemo_De`IhDXi[TaRv?aMjQFBTcIAE}a^]PKX^DDf{jPNXlxaDPN~|L{[dL>thzqGiAKm`\
      ZkfqPK}HugvodmYK^P}VmGVvrBhaga>_~r@FDIwgCTgdR`j`dpIBdu|{Psyhdw^KTqCBm]>kNvT@^]WUnhdDc_rvba\
      dhEc>XOvG~GoEtrU_o_tuyH_}UelHJsxBu>}Z_Az]VSZaaUPZmtXOrZebnaGygyD~dFpyKFd`ujvL]Ge_Pa>bw^FU`\
      dzZ^xpTEgPiDNGwN~xmeNOmLsz[R_|uV~xk[yAy_jth`Seoh[NAlVfeA@Bwb{MXMgjf@pj?BQ^CIkSmmtzdXxRxF`^\
      ocbZdZIaBjg]h}iyStIBjgg@?scQrTcFiyYLqp|M>mk|ipmvpsIwBpYqBiX_~HHrGklL{DJYXSDYCaANKbsNQN?ugM\
      HeteQcIMHI{a^qKu]bu{B[|wg[|FK@ieMuI>^G]aGtVDjhDj|VQTTNhRnZ>]Fy{V{DvUVD]ryVX]qNOkPL`d}C>mvs\
      vdFVA^^AN?pF@IokO?e|KOyftei[XNqBBGCaU}ixRnQgJQXOZHH_}NpDdsVzbblbgqsSrdLW>_sWauQNaVREGQEvkX\
      ^DlOQB}^whxonR^?@ojqZxlyMDXzKJwYvqJXd{k?uGoZsjIDW_ZMER@k`QV|LAn`XrGR>F]tqaPisVYWiHuzYgU}td\
      NZOPGz>JnnU]CkDL`kLNE]kWQnrYV[NfWsBbgm`lEGxg{n]Y}>^^EnN@EVljvUAuaZJRTlXPvO|iTpeArGM{PXUNON\
      xNXeXVtOjGJLoQsQXwZ|zRpB@>GfrcmhQBzo?eoesIYScNIMwjkGDnOGstlUskWBKtsign^k|w{aKVyXLVULLHOgbL\
      pJ?tmPsnI_KlKIETPmMYlQ@|[Pf`tc]Ym_c?kbtTzBt^hFJ~yEcjKO?RxAsTRm{yhbNBEqqySBmBWPJ]^R>JVJ^nlX\
      NsTB[N]fSH?oCb}qrWMYrnHvpyKVJDIEEhRIbyFeCStlEcQQTWR@iWopwTQ`qQcIaXy]?hh]hRsrg[DiOQHlo`Waom\
      S[vEDkfExovpwTDDMGQdJi~kRJew>ks}ZIrS}GgzTI~wDWdJmFJAbcPLfPejOngNilmhwn{JeebuOyfRrociBFNSK|\
      OCXmgdQn]rsONQ>coP}qm}pHygPDjM^]RFPkGbcXXNULqDTVBMV[uOVRsQ}w?RB^K}e^y]Szc^|?|xasaCvVnPXOXE\
      irgIq[RGriXhmW?KzN]>tMhQV}ZPrWfmbMqkjdLNg_HUuIpsIlaXKQGUQ[bVPuM[W_WC]SoqlGVMaxg`?iruvlCAdb\
      nleIKCN]D}?kls{infFAY~`M_@lX>dyckE>Ynmy]KAVI{XZqmkzGAleS?c~{m{dIWdIkCYAMaPQv?f]kOH|KtSbBjN\
      e?_gNlwk[hW~GqfuxqrcvmQ]vvVGIdyM]|gbsyu>{[ca`G@VGvdszZlTZzjobGUcmWGtlQDQhBjVlgEJxxkSHkBbpX\
      alzC}u{Ot|[dQ~IheQ~l}C[Sub`VNDZ?C}cKZvB|vctfgB|FWTxF[NteFnPw_u}FJ>`^SI?eFJL}{nvuo^][ZNy|uE\
      c@jo>~FNO|GTNsy}A_pLT>}mvFd{>yXFaJp>HaVVASFPB>yiVdQNspomQYzifQsuSefQU|mx{T[lcf]xT_wADPW_U}\
      DJgZ[jt^CR[mMB}X`Jp@MMBtHhKaK}tNV_r>VSiogr^YXbbPdPaMXwpf}XviC{tUa|sXHwtj?hWyYUQR?UcLWD`>pf\
      XHv]e~_bP?[TjslIpOO_[_EJjkyV}XCUMoipWy@ukabJDmfqwJ~wRWVW~wnBQxszSMZwe[I_ZivnJDwD[hQVzBz]GB\
      UOox]jXDuh|fOk?bpmeJp|wfg?PbXvbx_j~E[CzQ>W`fc@nJWhYbUunb[CSC{j]AjmnV~To__mEHTm?nCariIb`r`V\
      GosLvxxnFATFOHqx^]|A[vMMOxgDfT{ddqmXZ|^xoTDpoDcKmNUAk>LXnYhp>SjljEt[aZwZGV}bQU{uQYzwGtKd`w\
      ]wwEqxtDBHbS|RBl^`@vfSYNnvNYXbOR{w_nNypC?xZfWcuBP]wjjnP~uSQeao}[Jp`RS_ayap[^MSzEqlUVxzqUsC\
      ^sxHZNU|InxdhyPHuHVxcyVR_T`dD|?_^lgozq~BDPd_iyEOpEe}adsqS?DaRRd_]diTJHzhJvWllhYjSYOR?xaPyb\
      MuzMaUq`OIQGzWBXXg~o^ytmH~bkXQ`BEspfi??PrgzvoCjl[xIscagZMJsqyZjmmt_nDKWVP_DsvKwXxiRMFDFSmW\
      uVNaQ}NgbR[Bm`KTVtOjJF^e@QvC}]QXO~[JodpKB>ciDoKHNBtcs_vUcDs~_MqjIdW}XPZh|ewFKAMiYAb]ajdZ`y\
      nIVoX[QWpz|SqNtPQ^uFpthrndEtGZVg>~>AMnk]ARTyT~oYdg~@YEnyzW{G]cm_AIHSFux]cUBGy~tKKJ`i?Bw[tR\
      {IWue`q@@rsi?kWjLy_rRLjKrmFpW]J~@Ep{gmBXxPfyo>Ms?WOAPbAQLMASybTQC[[?GbK^FCZEwyk>E@hVWFxmcE\
      S>YxLjjrAExW|^V@EMgHhZUcDTSnS`LCqy_NDJvN|p[Fj_IBvmpvoGj?e]]BF_CFBFIFNVwm~PVU{g]AP|hc}CsLaa\
      UGcNEyMaxieSrLFl~`}hTjbNPrUtf^SE`ajNreclZWoTczREjTd]D~jdg|uIhWfO[`C>rROTarbbE^ptjlrkR`rOLm\
      eBwN^`k{j]m@^jCUCnLjeA_@~~jgJpDpeZwQefeRfSWgNMoLbjD^SsPrSKtfBwAx~df[lgN`VAMKhHG@~gszS[TVcY\
      kINBKTLoHY??XnVl?D@_{FLONmTkpFu{^sZO{yZo]?anYJERCaNdcQwEVw~cB>bF]mJIV_sqbD{dqhnhhCTj~s}IA?\
      L_pjCXMY^Im?lOw|eTyT?Twv]S{OusqnGH_D^P[dVGrFr{Z@PIz_|u`RiEc]bSr@qnR^yKt?qE|Lt_D[lJDYaYlFcq\
      ^RBurzSGyG_cE`NkMeAq?SXACfmbj?ZlLRrdygY>HBpZ[lTmSekecfdiyGBsIGgq^^eCCCJCtIVg?snEtb^YwGl]nJ\
      uVpFfv^feueRrw@F~_OON]ZzCxRD^e|{ONttwbaQ{UIqJW|uukXxy[@I@hOGFavWJZzvrf{R`{wwmQ{GWAaXYE]eDp\
      IZut^TDkYX~I`O>zSw@>Isy[^jjN`mAdZ?Xn?orGrdDmla?pPaba|[YI^OQQIcrPad]pbwDWDnMs~?DUePI>j_To[}\
      MqfCTokWJfR~@TgNXai@~XkVm[}kvJ@xON>eiWGqOPGYvQluYE?|>sBhK@dv@DSBVPZFGRQQh{nlNu>INrJPX[qxZL\
      {a`^cRVBJIcXmzBTRBLZ~|bc|sWzEcte}VeUPJOYRPP@XQX>VlyumgrmXPC]cUfEI|DiMe^G[RO]BvnpMb>J^fqUYS\
      @Qqv_Fqr`Y_YLxvphyJG~}JU}SkTOX?]P?vNSNmTU{`vg>qW}U^nEgWe~^Lx>`x@>XNuYRHxgHIXrlFkLLukhCjq]K\
      kYpBkTSSh}ZVkthgKxrAVhQHvI}mKb?_O`XFrh|NolWhSDOopeER[rXEeEWU?H|isZwOaWLelxGQ_@TbeUvYHCvNXF\
      sjEg^@bjkoGvfCEOoQ`?GWrdJBA|LgHcpXHLNAXlGdQ~?RakzsbbQ}oLDrR~vDT|JZhCyQie?tc~>dEyIhrsmIPxnv\
      zZc}wv]CcVOMXg>z^cuZW?zG]aztT@yZ[Pv`J^t_BV}_`ZJQieygIoM{kxopbMftpGTeVUI>EDuM|vk>jigjRq|uMi\
      rGuFsJLs{~j`RQ`Op|tAbPKY[Evjcao}wqbukoJzmASIt_SFw`d_c[m~o_|zZDz?Xq?h>XFezNqzVK|`ds|sbBLdRo\
      ]}uJsmAn_InyWlyq_CtiL~Ry[pzVsdGnRp{@gK]z_r_GiNpnH~>^fcrrVEtLffqlE[S}Y`R>bMd{i{kHOZHmZLIh_@\
      WKf@iqoSsv~H[_ob?|~}h]WekaNbqsTLz}EQOisKFYWFSYGVfiiBpKLBs^mjV@FAeKWKZbcsxleA[ZxTp}QcnhVVrj\
      NTx^PAlNu^TdDH?[lfLUJBlwNypDCzUXVt{yE{]xkI_CiVLXpW^k|kpQW_i^iEJXtmZ[cnBvNOJx^layGiUJThW~[r\
      XPrlrfIuPdNexNt|kqT~LB`J_O]KOdTfaAjIM^L_jUctG[J^trQYFXL][XiTDgblWmfAF?MCCWSh~g?WYdl?ODXGVQ\
      I{`jdj~QIUnGJGgdLLoziNFOHvmDVhIM^ibbrxhsOqT@V|Qg[o][MV?yHzhO[@FEiZJrFE?YNQBDAFE|xjJT}K~WUb\
      wgDwGTyJYIOEW>ea_chFi]n}HyXxUXl{Sjxjd?aezfMD?`PjYYyjaUy]LbBD~}^}xLtxw?ZITz~~Eiv_IjE~Ng@PDt\
      N}[{n`g`iQc]_qeGlAXR{pFvTQ~RyVYcPp?Y^@UqwYR|~gOYOic>MuBcnDj~hJ~o>oA?~{cTMDMcR~wm@HSCFYlW_y\
      UJkprX}{_V_igQ@ulPPH?~nPYFA]|ZfEJO[lM>YlSPQphz`EjxZGppkFg~abIL[ClXqKfZHW?SlXxOk^|rfIWavssr\
      ij>ferPj[tc`dbFFYgQyvXkt>vq~X}Pb}CXQ@aX}MZt[[Q?hUYSyNCbcOyLdVTOOv]o~xGXYptE|nZFD`FXBoEfett\
      ~^tbZ[imfpD{WKwtevlfEoznFnpC|hh~mmJ`AWCqmwzTx@tLQ~^NWNW{zLNyLx^sElIe~^a{eRClu^nQHszW^DpH}a\
      lSn>W]@kbHdaL~zG|vVRiRrCOl[X@^qyTDp@_@^CyBEFXieIzJ`uupeyfWdhWdUBr>xvI^cdq~syIRDGQ]cZXsP@nC\
      pQqBLQXvTlbS]`VGVaNwfTqWrqu@ciuv|ad@phHWjX^bI_beHAf}XfEQgpYwGmfZWzmfMVDmBjLa[wRHbZdV{N~nZM\
      JMMC}VXf|q_E`^lzBNwejw]GxiLv`t>tCdMkhiptzB}{iRzQoQUxnR}hCqWkuuy{hRxyWa}FIwwCwm^WzN~wlxkGVV\
      u|WsVTLZRkXdRD_FdygxBdrF}^OQhTYPc>dzwk?tIMckcmvCayoCRPgIkw[d|ONNLKJkzQTYPM^nR}iaOBmsc@m[W`\
      Mrj>~znKGaqGnGIXH|{Yom{dU@`fK]BixfIyXt>MOAWkjYhuPO@comtanZd~pdrzeD>wXqpK[L~CJAtaXOK^KQte]g\
      Vo~}@dgJpEpP|y`@OWjiD?pFPwLku}~VenmMKZpo>@eNLRHlP|GwyiDoLUQE[`>Zr|cDJ|BUG[p?`_@RLVo|knvZuS\
      As{EMAuGnFlRQ`DncFufmZSZvk>~[rIB{Y_X?nNUgPDoUmvsEHpxop}_]zOG``qfaoFl[_ApMzI|AeKA>Z`{oDcRRx\
      v
      """;

  /** What each rule adds to the log-odds, in tenths, as {@code Leanings} reads it. */
  static final String BELIEFS =
      """
      you-always 15
      every-time 8
      you-never 9
      not-once 0
      all-you-do 8
      always-about-you 8
      you-are-trait 7
      you-are-a-trait 6
      how-trait 7
      your-trait 18
      you-have-no 25
      what-a-trait 6
      calling-names 6
      you-are-an-insult 8
      swearing-at-you 20
      shut-up 7
      you-disgust-me 24
      are-you-stupid 17
      your-fault 16
      because-of-you 10
      you-made-me 2
      you-ruined 17
      if-you-had 5
      you-dont-care 5
      you-just-want 5
      you-are-trying-to 10
      you-think-i-am 7
      you-are-jealous 12
      should-have 8
      you-should 14
      you-have-to 19
      i-need-you-to 9
      do-as-i-say 5
      how-many-times 16
      you-are-supposed-to 15
      if-you-then 3
      i-will-if-you 3
      or-else 9
      do-that-and 0
      last-warning 11
      you-will-regret 10
      oh-great 4
      thanks-for-nothing 2
      good-for-you 8
      how-kind-of-you 6
      would-it-kill-you 6
      dont-mind-me 9
      calm-down 11
      overreacting 17
      too-sensitive 15
      get-over-it 13
      stop-the-fuss 13
      no-big-deal 3
      whatever 5
      in-your-head 12
      take-a-joke 11
      yes-but-you 1
      what-about-when-you 2
      one-to-talk 8
      you-started-it 1
      at-least-i 12
      only-because-you 0
      i-feel-that-you 5
      i-feel-ignored 12
      i-feel-like-i-am-being 4
      it-feels-like-you 10
      be-more-like 3
      just-like-your-mother 5
      my-ex-would 1
      other-people 4
      your-brother-had 2
      better-than-you 5
      measured-against 8
      answer-me 5
      just-tell-me 3
      i-can-see-you-read-it 8
      look-at-me 2
      need-an-answer 9
      why-wont-you 3
      yes-or-no 4
      still-waiting 5
      """;

  private ResemblanceWeights() {}
}
