// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

/**
 * What English sentences lean to, as {@code ResemblanceTraining} among the tests learned and wrote
 * it. Nothing in here is written by hand.
 */
final class ResemblanceWeights {
  /** The log-odds that each topic starts from. */
  static final double[] STARTS = {
    -3.12, -4.06, -4.62, -3.47, -3.30, -3.36, -3.51, -2.96, -3.12, -2.21, -5.19, -2.48, -10.71,
    -21.71, -4.48, -5.27, -5.00, -4.13, -5.42, -5.14, -3.23, -4.41, -4.97, -4.86,
  };

  /** What the clues weigh, as {@code Leanings} reads it. */
  static final String WEIGHTS =
      """
      rXy[fCU>xS]Ub^SPVrcOsrL}lq[ZIQlsnEAGMN~PAxt@dJ_seAIqndE|oJKuUJMeUACcVbmcey}mtCMqnV]bzI?gAx\
      N]Y^UoOufb`BM^C@Vm]CCOKpTsr@@E~~o`Z~stMWrGYCPp?OHRKvskp@LqXeTqA`[hvPnLN>}?wPJHrRdRTc[CNveQ\
      ~bBV[yTA@vuvOkGkLwgNO_Mkn@Vne`ocxRPQWeHLAtzcoN}XpPtn>PV{sKRcIAYQBejWcfjcYCFJ>LEiGyBtP}W^vj\
      ^POJaPw?haQ>Dj|oEZ@KC`?yv^?Ic?QFxs_jPhJgDIbwERRDlBPsnenN`xS?ne|lwqNZZAR}gU]{~qbb}WmqYD]myQ\
      ]UNo_@GvmrdLib]qRA`Ykz|tfaTuk_KAfh|egojuscOHo{^rwxjnwOmKLnkLpvMi?BErnkb^r^T_DTpddD~wmV}`gR\
      lpav_n>dISTye]FMGhB>FXVowxxuJGxxv[KnExjvKzRjSHnCI^VHDNvUTvDp[cBti`dU}dWpK~Rgm@VTTuA_wd}T~C\
      ^VVgQONOXJHbm@__rVAwyDfbp}sHdkG[uyP~yxANe}VXASoKHpbn`KjeIISKJiAFiFkHahCp@@tRTyB{dWtFuc~yQj\
      BZRM]dLlQoLIdN`^HKjp@Ow}SpDM_j[}gAXKUgadt|beVm{ygUCh^fLQrI`Mp_KrBDB{DX`b{LZQpUO]wNSTSBynu@\
      ]@Si>hmQZWBC}izKaIGuA~n|gIlET}Ez^zhSod{Bbu`^~E|xRDc>FV~z_?bLQRxPP]SQMWNt[n]NNdj[OoAMA]seer\
      DlmpZ@vw>dNiTMs[EftoWPzCXv]EWT_W~[OllZag_uMx?KCOF~btU^IvbJRvgqdqYPWUBuHeRmlTVdhjGhlvSD|CFK\
      aEPVPJFGhX?x~TvU`uOW>t[dft[mfGGH?pBmNs~q?reVA|CnSX?GmE>JS}fDURs@?I[yT]E{FTBvS^BICRaj]nZhSu\
      U~>af{xPDnFHU@sVQhgh@FjwSqKKqifHnEkTfoaEPw|HPvjT`vEDQZwXk]eFzGN|Owm|^@ErZLUutZWcMQWrhAO[pd\
      ~kfRos[d?pLgaPdrFGZbFDJJ`f`SaPCt~>YBEQ|EGYm@dvHS_`lDBACq|cQta@sN@XYEZMLq~dLImfgULcs|sWFmJr\
      ^B?W[NFVpDu[Mu}~~iHFZdUMWaOfnYDqwK^>r|fvWLtUsO__NAL{JlrHf|P>ZXir@mYe?i^ysvb|^Zsl]_igHMQNxC\
      O}BcL>RdPON@GENc]@wmkaW^H@d>|jxwDEW`fNVxkFw@jqiNaMe>{E~konq>mfjlunLW^^xLH[uXIpxOnk]n[X]vNF\
      gURCIwD@@wbjgVgXvPgByQ[^iWkWDaBSEpkcLcFFF_lwkSOVUuq}VbEJr~FPmPlzqO|oS`sOGxjoFR`wn[fei[haPQ\
      j]>LcjJy`eA@yINQQLRMHz?vqddjBeGYohhFMIK?Dh|V}XSwDvhAt`?LoUh_gB@lw^aglrF|wJ[Rd|G}LkBVsHTllG\
      LRylagWVCCgZrmMiOkZ?vC~GTdljM|lX|fk[xkkWLm[dToRmemDw]hl[_wRFGR[]mW^>ALAQCEr~QZh@PSj_BWmZoh\
      HTy`OZ~jTcXQysOw_`~MT@IrhnStqscslxM|cGy>kN@VeUCk}NA}G_qtU{|Rl^oLboQlLK|j{QWuiUpig{RrxmqFTn\
      }hhnNmUc_yQQrHMs`dtrBNWUJUw_KTqLhvVzD}oqvAMskq[lw?~Pndn}MNSYrAk{^GvKvR]ih]dnitfGFzRvdXJftC\
      VLjQ?r[lxLy>uJZGTON?lqT~U_B}e~ZLKD~SNzYkW>EUzyzaaDq]~Se}B}cF]KbAoIZVdmKSVctNP{rnxzGIjNYLRZ\
      Z_ZIcPOs>~vgq~FCi_h]LNuMxJ>uOqRTjodz~A{iOSqMvEncZuf{Ko@jAC[l}BuvK[gWXato}aGehA?_dXqsMgPwZW\
      ]ugladhxHP~SxNBZLTkbGZvOeiBptPPZdj]sNgT?RMuz{~fOOa^Mlgw}lCVaQtN|OnzRWWHWFzoULHG[KmO>kOrjX_\
      RZlylhPGEYEbD_H]h@gAGswl|vg[Q@RUAFGlVba@C[AW[hfHgCQSnWHdfu?}mNRsnuZN}>FBfMtCWESsdSzkUA_ruG\
      WdFciVNo]MxiJiuYM`I[P^cyrjh^rNsYA?zLVCaEKJTaevFOCBWZzbstcnbGhAc|Rhv?b@]s{N|EjA?ITXrpe]~Y]P\
      _cfXZniejKPAVkqTbl_vmqpOX?DQIu}PFL{}YbJsBUIu|IDMXJdKKDY]_y{YPfMua_D~LRdacDyaIJ_qN~kV}Ua]b?\
      ggx~jD]Ql{hgy_B[WiYXoem[GwXa>wuoUjHPofDZc?E|B^G^IFmdd~A|F|jG~hPG^zkh|eaOlx^e[N[oOsPktjlbyo\
      jlQe@RcQrSY|d?^sE@Tw_s>Q}_XgaoPTfcNpptnhSUEBkgW@G{HLa_MjXWiB?}}^FCCoUgJe|W~giarXhCahaXNRW]\
      LpNutzsOE|a>^wYlHAUhM]gV[QUAzlzl[[UlPaEWw`]Yu|KVJTGMgXvHeZeS]EBSzjW^}h[NqJoq~B|P]M_WHB^Wwa\
      V>L>{Nc??khoIzcmHoihT[CD?zdrLZ>`ibUyBai~OSRLZvgwV]diBw~QaTt^r`mSM~MP|VQbP_NkIV^mFJaDVUuWng\
      BFdME_Nca]cUrkKiMzVvXKM>WM]HFCeOhMi`HaGOHdFQXh^igRUoMP|hRctW]|t]J]dAq_gLC]lRdorg@_qLL}baMG\
      P^@`U{^CFmIut@wOSFEIW^Y?F>sSTexu}reOSxy_LycdwhJHd>JUGXAIAkBw@WmGA{]DdfLiCRtH}YicRmldyjkdh}\
      TYhvbWDkB@TzCtgAl?kz`BIuGReJ|_[FLPUCYlPK`WAN?IfPQ{l?tQ?OvLD_ekgsPt`GmC]tFceoQ>xziCR{dYr|Wq\
      mzem[Bov@|AucVvbRFdD~eO[x~issdnMrEojiOWmWZfUJTUes|_Kys^vKZoSJ?lirMii>pUpiDnsK^}Pv>SqPgFJI^\
      oj]UuMLlS?DH~nBM}FUdCEIAadYgjKGVNS@OSD}pakXrIYzpvMgGHo[DS|[ARdp~]d{M>xgp`o>@rB^qvFPApkE>sq\
      NE`h>@n[bODu^xFMuqtiWekBWm_k}{SwGr^i[}kK>YIc|jKfFJM?]ZAAlghLP_I@?ED[uRSW_CKhSGWj}`N|xmg{EH\
      |SwqkHRq?CpBpKYQYENbuXPf@xmfAyaPcjLGYrZjLrCMuC^QmSor]OYzXgwX?JHMLzhvsC^eMovPX_TM^kp[VgeQKt\
      {rwOA~ft[c{Z[CO^ZGh^StA|MTshlv^@xBmboS~z[PrnWuOyG?f|y_ZFcseLTdpnsAQzSy}PTMQ`?]pmLJSpTdRMqY\
      isb}y|GArW^LFkVJoZi~]@mWDT@NKDZJ^mDv~LN>TxJiNER[ktyAWD^IWH~KW>FYA~a{VezR~|qI~RyAKtqoUWKrah\
      p}BhVLN?DOXEMeMPM^VFG>GoD@`jy`cea[e`XRryWNZqNeBJrOidqBA_M|xANTAHf}WNept{uVnoopwDMf@mHieCE@\
      YVX|NEgZmasxMxOFqh{ugVEuJrdC]QFjRtU^lnzU]VhvSDgwgkUDRJ{YopvCk?c?HC[rGKXzPXL>TXoakkDxKV[phN\
      ^BFimQGoM~E]Py|Oz`WS_qxlxHy^?bWk?RlFM~pCaCIGHCLw>X~z_NeApqUmzZdCnfglPIbLkYxm?cdO|OKhDWmjtX\
      ]N_xMpNFO@bnRVHKXiD{i`sBPSmaY}|vpWWx?UmTDEHAbDOpHiU>C>YBJwqMlL}JJxafZO[dSozLHkECx[KRjDifRw\
      wK|kOg[x^uzHMhB_zkcVmweMhCY~xoWAXucesR{dELCFHlqiXs^bmEZe{n@F`LKMrWWbTcMLBMxbfxKe@zg]rvPbyx\
      tIAfszTO`OO?{QbwaLIBLU~EyQdtk?MYuEKFykc{YvaZ>Qwf|rVJHIb_`PyIhAtAQQRv?BK@cdGTGfiR>mVA?|SGoL\
      ujyXa}a?a?P?_@zKQrQUFA>XNVojDeA`{DF>]a^oUH^r?SaLimPqjXO`>C_{RjCdTzKd|?mzP}TTfscL~fdK~LE_~t\
      eh_FaDI?c^w{WDRJ{`E{qrixhKpSnMu|a`]zRT`khOPs}sV[SjT@`tIkuYk}iggtnKWiW{zJUuZXjnv?FNei]UCZSc\
      [K^>xb@NlkK[wOUYujVaIz?e`|[hwyd{WoT?NXOVt[ueN]BSxGRrLRcA`>FUTn?uFtOvTWagqaxNPdiz^Te^OyuDj}\
      N[~G^Octh|]^oFAvwahRkSqzSNMkGrg^fom^sIwrYDCE_jBA[VTNgKcAPTJu]oa?Vxwq?HVNtR_jzMKcQRe~hs|Grq\
      PG_BuSR@i{ruXwgaT^yE?qDA`izmQ]?uidde{AjbKZroknruRKNj]FdhX]sZ>FWCyQ?g>xjIbY>NK}>~@cYZrPhQ?>\
      OAbbSjwKWI~^gFbWty|]ympQY~~_Bq{IL?kd>NiV@qMU{?wI{U?^S_c?QchX_NiAgb}~uASInZKoK`QQsmKQA@ewLv\
      {otDAvNw]rf]?lUJZKZl{]~[?dSV]@xnoD@d|azZ|wMAtiHbiqzPeZbvT_}V]HG~Rs>^dSnsurjcnzBajl?jUXfaZT\
      GdDyjnyXDpHFB??QbfPd^Rzx^`|QOfjFu_ePTJLfgL[@XyKE_r]eRQG_LPYVPLmor^XN?VHwdwgooSGPDlel~PPyu_\
      OvYjEQsnLzgrJ}L?b|jCfFhrEzPTxmhG|h~sngfeyAMzhdo>K>_lCnCkUmEB^_mwXqOMV^rib~fgtev]Oc>U`GqJfb\
      apYEmehCY^j{yfE>kFpzeDdcfXaz^{Iypbz>O_zH{y`z^M]D}TJWCclx`oiRCIn?geE>RXKV{Mki>}fdgQIVzN]T][\
      lP]Bw]U[r_RgkLH?cmNrC}aS@Gbv~}UfbY^KjkwEfZe]wPMZLI~MAyUJJjWxbjCgfql]cySofrBdnz]uPfXgbSTyQv\
      }SwmSWL~d~RnDQZMqVtfVI~o~oMb~bcDmIoLvy{zgu>Hdrn~H`fd@vr`WRJc>H|YxfH|Dvzsd{HVv^Yrl|Y?}sV`Nx\
      Yf^]~yqEWJhgwz>k@@DznM]>OjFrR}p@xUb@V{CtjEZ`NzOVPULZedX_i]MXRjMmPvJ~Aoi~pWZGMZcnDZccdB{|s~\
      dg~sbcU@@rf_bbaAmWaKqO~b~~q@vV}`gJUPpNLaAIKsMY@IZ@[ci|EMSCPpiQBBVwNfSleP^dgiH>ESs~xgVSCfzd\
      hOr}rRGQjZDBZHpuC|DluY}M>AvNu|YY|X`F^lIqgZCE_iOZaBwi`_LWVZlhn@YpygJAqZddB?CKEsXkLlAjn?QcEU\
      }rtjo_P}fscButXwF_mqiIIqiKONqxLNxEwPklXoEHZkzJ?`rB~sd]?nKcVGDbp^boVCLKpbhdDXxOjRiq}DuXsli>\
      T}EnVi?ZOp>cuAZQBdqkyYT}RXEmvOrE{nZNhEHQgHg|QRfZSx|CrWtW>s_xdiwNbLe|nzGTv~pW|StiG@BXEzEHts\
      WdV[|VpK@>FYkBDhvX`Jb]]G>?|pvHKYP{KZwu}r{DaY]T|Xd|oar^zK[cl?XKwNo}sPm`]I{feROSiMcoMNonaduH\
      eq[e{QzaFTG~oOmGV}Pq}fpFddf^u~|ftzkTm^og]CiZMGBti>[xA>ULvmELczIF|tIKklf[Y_EqpDRcKvRZ~UuZKO\
      |^QhG|VwLiKgyzsoGuGjicxnxeiG_myDFBNNY`o`rLwDbURI}CnRAKI{?v{jFUs}VLES[hRLGKX^H?TBV?GLl^_}yu\
      wi|PBmBiTIy}N>~fK?bV[ms`i|hUp[Z}nEpiA>RgQ@a~>KoaAaIoX?IpPDZsZTyZd|~j{]|>kVnwl|}d~GrCUqlNs>\
      bBxJcjoLdfH`K^|NKMhv~pGKb_xHGVdIOAdMo_JXa^jyN|Cst]S@Upg@YQMbLchpFvYx|NRgx{vVN`BjK_p>Km>boV\
      XRr@jpHrVK_cuPAObPL>IIHQckm||@LYO|kdgPIr_djpanT^]WIrHCjX[>JrwFVi^^oZdmAh^VYpql]X[Olph_RgGA\
      GaZcudRc^mpDS}CCy{D^Amw~WPCyOmJopOoDObpzB{kFcU|[yFzUUYjHAEg}A^mybUEujhUGVymfs^v^kPe[DGtHR>\
      _gy_z~kCx[dmBmMT{[KeywF?L?fSw>ZBJSiBwf`_JBKSTpV_cUyBaXWRuOj^?TcTwez]VUxOw`uVIg]QuqZmWJ@TpI\
      jW}WX{D_psISfnv]S@rN_l`}bC~Ij>imMON^e{gcZNA]OvdRRTRaZm}ai?G@Icl^yjs|OwSIw]Pv?hJsogWIK^HTmA\
      uC`[uTWx]BMNb_CcvvZ^p`n_F^tnqfLgAdhhKrb`uwfskm[RFxDtXHwBMXlVQIYkpXkPNaCwJOsuIpDl>glZaYvyPd\
      UWQbU]v[lxLmYmLxELWSVwAx~zX>K}htLxxZVXn]ECm_@vvzwM]^u@X|nZKHq@cykUS^ALjpM?bFru>gVIb_cSrLr^\
      `l]gUnGjnscdmi@J?RwQ?OurhkJm~tg|SAPg]z{DepYMDFZw?nyfQjfQ|nPSJMg_}_m|{{_XSVUfZdfERFA]gIXrD`\
      rfkFNJh>`kXiB>qHv>Hi]WBlNu]A^zmVhYOXqUIwH[JRsU~HonA?OfeHUoku?Sa_Rk_^oki_eretyrxN|ZYrYS~pY~\
      YDbmc^QtZo]VIphHLOr>HMVAT~QyuSqP@[ubbqw_B_]OhC|tvO{]}bcpBguv]SzRdAHoB`>~mQEoSNKXAmikUmZw@t\
      bKH{mR?xk{LHRxGK~TJxZujmVZgNxQ{I}{WlVp|pXN}o?uBZLvh>QLgqVBAGSRwUnCzKEeW_|]gDPJPjYtXTUQ?r|[\
      nAllrSFJ>LS_USz{ck_uCytSX`zQDn|cq@bZ{BckL_oVDQA~Uw_Tawb{?k[gE?yjVLnq_~GUBezcEkFQnobXobDf~s\
      mrVjwvTMsOl[gShrdamdnQB[VYA^SKrHqKgxYxDcCjubDArOjS@fQ]JKdbu}gLuabV`gVW{~_nZ]sm|pU@`WKEXic?\
      vEgr}ibseBKU@uC^FBQD~oyecyzbzblvKn`?z>x_rCGvP?yQu[bJiczPHhhZ]{LXUMDSiyQ@itFH`o{vEuJibe@iA?\
      [saz@ULFpGSX>vfuk>{V>|cPqy}^fUWU~~|cVZHj>bLywQJh]ZH`lsFt][CyqZXb_FMs>|A`CaUFHeOxOQn]qrnlqO\
      Vaj?XNhDNbGIOm[XsKWdacTJjup>_hftTMvR^BCwqohTYjtrUbm]DzfUVrZI_zStA[{xl||^Ru]r@UOZNeYoQNAc]c\
      @L@dfrUFyJ~wb]NyfMnymO}VOtLPLU@QbELuKwRq`dCCVh]]uy]OXjVKbSqileqQzjGcua?Wpg}m_~~hOq_fBNVP^K\
      [Z{GiFRek>@tA{HSUukyQeP_L`uMyt~BvgBuhr^NhE_bOC>]?BKCnTGBFPb`dvEG]gfFXm}L}pzCOlOzV>~oVEXvYT\
      JJZeBqbDoop@r~eM>v]M{E^pvDtavwgEgvdnCUmzzazdbmdQ~FYtDmRLRwrEBA?PCwK_ZuBljQDKlEsPU_Zs^U|eYJ\
      Ix?ui?ImzjmNFA^ApraF[]HiUnGkmt[>WxZ^PwuJ[y{rYq`SA]NMgzn>lEvupRFalwmfhcXNgQ_C[gvwzYXJcJHLCS\
      lWP`yIh~wrtPy^qqEPCKHNWtd`qX]jTZmMYbVhREQOwr^Nz?pXtZGkdpIQ@>qlmf_JrfbiQS}OkkQltKvd^L_P>EO~\
      cjxM^t}Ueyk]rqeVjmj|_eMeokR{|?gII?eP>m?vKb]ukSNZJBLUXBJgIbuomOYoJ_bXXuJFNRHUnsh@O|pQtuKDrc\
      ?JN[zb@IsuWFiD_J`z^nvqOm}@Cmn[Vd~U[b]fTZrSZqD|rWqZidZqSlKl?>LXTL|u^Ui]viCpdlRNTA_|mro~ykZT\
      enHU[G{ChAco_BcjxZCCMo`fiH`cOduLoiG?eCeho}CJkw^qiN@amVNYARXGbMoID~Ov>vzef_DYoyS}Pe^wWIu{Ju\
      jlGMb}HG|Z]fue[[fs>sZB]qWBv]TBGoLdYrYr>evW^|WFra~DAAJwXonDRO]IN}[ripShkZ@{ZtUOLH[|gWZS_K@r\
      B^>C>zy}dj}^_afVcCV?R_SUebhbg`|MNqWgzIBwvV[mFgmKItrCk>LJuuX`[e^`xUqsIo_vTc]FZgk[iaE~clPXBX\
      RkcWtUfd>igcjHGCA}}bmb_[sfl[GE^kgxlJECs]IiIhKHWCMxvsli`?C]~SADAYzeQroxTq^|RJ^hYy{|YswLqRSk\
      G??of>kfTc]hfZLQmo}MX_MBj^jgw`Eb`ckjVZ>CjqbaYQltkFFZMCTDWXp?ndz|LR~lVfYXrpGJRBWiwnHffiAyKF\
      OVS]zxH]GSt]TXJlBX~XqTnpp~beRsro>MA[orMZNddPtNWhhSqv_UiUd[V~m^ZM]S^>GM@FOibGv`MojpOHZ}RnBe\
      kuXN>{WutK}HfnF@Yqe@erXEqSvxGXd|alE`{ZOLEqSiblokabpwCQJRqIyQVPLDcaRZ{nAv~aSl~>RcxLtlMzvWni\
      TRGNZVSZla`x[ULVOoNuUgcvwzuhuu>dBV~^ToATiRpZc]F[zSDfRsG|Hjx`avVlhA>uskM[qiIq}^flrhsFWEpWP|\
      iF[Y_L|zbsIcmuBG^eNxWT>DcJwIMmJw_RkHq@l}O~QyhO_y[Mr_rgqEkKo>lo?haLQYize}[ve_^wyRcn^wV@FZvT\
      @Nl~XtiuomsYdyqwdnrI>DUXhVU[YLqC@][q>V}dsg`OF~OCqv>w^]SjsqIZtXNp@]d`E{sEo`h^]qZF~agsnI^AIj\
      ?mGVKolkziAMJCx>xp~B^luxwrw{Xv~{uhvevzbRWkTcdd`WgC?t^UeoBPstCh]oQXygLfXJgRn}E`l[FJM}Jn|ziy\
      XJlF>ttJhq}@jSMGvnVU[Nc>ubCeXD[DL{PUAhwTbrneybHYqZfCd|lT|@G_rKEIZMS~Voe~gGSDEdnblXgxcjdsfp\
      W}JSnweXE^ZUVnxJ}Qqr?@vi`OgWHAGHKLhnHM`rr?]TIHFAvnSwnmr|nqgJ|[^V{]@Qc]bte^Akqn`trDmd|F@DMK\
      sb?O]u@]HTFe@a?{xwk|?ZlTMsr`BjYL]Vd>eEb}jbXd~ihkhx@wx}XEXR>PWn}n@BHj{[Yeq^~YqT]R^Vt`s|[mfq\
      pAja?haQR|^{N_gA~Ocpr`p@rIFuYE?xycCYtGzYz@[NWCPMxW{E@HZkAMMEaA_XTOU{WW@n|TLHka|?mht{tESdZk\
      ]NC~DSSafbp{er>YAILhA>kxXtXxlGubCphXoNWBP~tD}|N|}mzOt?tTO@xyAbemzoOz[J|>mJx`|zYm}sYD_MPh]U\
      gAQ_|KBRyf@RL@@driP[VeqR`kM|iSJfM]HUYx`A`wljqhlAZypBZJVU[siOKY[]IAn@H}NNhMZhZvUE[?eEHNVRFI\
      ?]ByJuRHcSEmx]ZdJhdREYSwAIEcQQEubz?^T?|^EWOcr]JlkyCYcCWir?zlfpxhFxzpewVP>~^_RekC|vlVvf`jL~\
      X`QJ{gqZcornjUsHgNvhVY@^hup@im_BfYan|ZTgWoUifeCl>BkZ?Hl|i`b_zhA>hCr[x}IXBF@qh^UGE>UaocHwxK\
      GZNNBsE@Zg|GDkZT`Oi@^vQ{aYFWelGEX]xNZUsrpdlYIvQe}WR?pDGviFgUNCMhFDkaPpWofMtRK|kS_RbPaTn{wS\
      zxL`Z^o_LVsmBQLhnXVjGxlk}UhEjs^GjOP`D`XaDH?Pjp@@M_ANhLueNOzlctUMVUEZDND}y]Yqivp~`PFZh`MjNd\
      yCADDoXFkmqYihOVw[uzjOv>n{dCyYn`FYzM?y`uDkMCz{yUeXB~sxeXkZGI~{F}jxZWCUyAxKv>F[oxz`KPllJ~vU\
      BuVYC?jwn~uwUA>KXso[`LaIEoSJuXrVu}IajmRShEhzmZePqBY^gnhJ^Ne|eatzHL[]YK{WR[bbphuxPM_OqJNSWp\
      EOBYjay}qnr]YqJHjOqDGstqoEvHZMLi{wwauEJFjtmnbqK}iXbHNEy]fccKbwLl{UZjiM?Kavqz^vdpCBEPcxNiEV\
      AUDq]cdy`PbwQ]tuke`cX[DN{_eaXrYJPZlns]lelZ@thZysSY}LvoXfUzxVJ@SJIKaqsC_IqKg|lRXdqS{}>fijlM\
      FcUG~vzDjVuYDHd>yF|MRAgTne>HgGMiRu}cKRXET`OYDZ]z|v|shzxIXbX}`R{ye]qqSjk^awyJGSvBt_xygXRnKr\
      WUfw~nOx~pYQvF>E_BVp?p^Bxna^a_>uOJDnWkdKADbwaLhMh?]CAZTgJ~AG|MQEJEQx_?N_GWx`TJAUv[FLKeQXRi\
      ETXFhXzONFX|v~d??||U@krAhV?KbNnOm~fSagaQN{pIwVKW}Vf|HeKyEaIIhbY}o~jqHkc]]DAxDP>CWnosZ^LP]j\
      NXg{ayxhAZE?J`Dij]wRHU?|uhcPuq[lyVbqm^G~mOp|MQMzD^ysyY?QCgsC{eJupYId[u>FeX[yn[npUyBpy]cr]K\
      PC[z`o~JYm`ULDuI}@ZgBSBTveYHUzAjWx_`t__x_OHjmweAZ^sWL}CCuL@zyNL`OZDSPTnajg}hAX_E{pX>nkSmL}\
      iWUNKGEilQ[~R~eTGdRJoXARW{@Nu~q>fgTyD@>P`Dv}Z>JNZZ[ZFTE@cesve^`gZEkHc`koFmT`wqrdFGzxmKXMOj\
      lmkOOuKRQT[O`^XJAs[OqP}Xige[QAqbdMG@t_{mEzcTGdFjhgUAbB|tFnFgi`[CA?RaFGO>IsEAxxAIAmxiWbYzDK\
      a]aFeUTodrb}_lrkDBMBwaB`jxIsmXmE~tw|j}hs|hZK>tZHWkcVwTWGdWnJgCqUgIcZXy{ryHw]fded}OKN~jaPZF\
      DuRka}^zmozo@~G}?>GHI]RSE~>HgIAiSPgE|CTEAzg??JfKz}zW{`bbaoYQDSUxSPYilXJbeGjdZ]FBKRictpD^t{\
      `HFh}XvTQwIjnhlJy`a`yK}oT[Hzr`]~z}zVLuER@OsrpRI|?]n`YLwrU@qUchMj^^r}v?P~}~jzy~u]mrrdU~u[r]\
      PyNRPDiSc]iyyYq~}On~?x{Ia|zTNqkKlhCL{NyTegvjSKl@wRyOlWKOj}Q~VZo^Zag@pVsoC|Ml]tNU_ZdptwmgER\
      O|~_KAKQI^TNxaDbnFSyioDc{twdEaUHO`eS|YiybB?aKqYxNUZFY_ujpdtQ>amu{bEg{rDcCBYPrudohysczWlKqO\
      DA[GX[TiIuNofEBRW}NzUB~qUgLuGfWo]PERREVXV^KKsLskJ^GkG@V?H[NTcqb>qaKfZAb@py`I?kZgGSXJ]wxI~e\
      itJbp`~gzkmODPl@>dWu^CuFq|I{RT@F]RVYS{PjH?rhMTw{_EkZc>rD|hptbTWoGgjio]hCxiI`tEhv]@hbQ]n[xW\
      EOQ?AIavjFRX|^Ip`|ZSP[dvCS>JGmhNRrjC^xbf[NwiqNFqt}[rSVCNKqEK|>sJAS?NABINGCnSSAXdjUdklxXDHZ\
      }tHjpQVQCM[adEpYQhpcI`J}}emJM]@VykrxzdJgeDUy]LS}Ys_yETJNH]t>PHShs@{nmaRm]K~vD?Fi?ifcQjgl}r\
      xLxSWUoMzPDsT~ooGh[nYW`P[}`G>jhN?RAbxsP]Hx]~U~~NrFXY[PnmpFUdNy{l]^HRDat]OSMFrOaERfFc]W~KQm\
      lfuG]GGqo]PHWQAa@V?DaoEeSTxQOPYywqzyDepCjuRglBqa`@id~^]EwQbbT_itfcwCYRAjRu^{TS`Q{V^K]MRnYB\
      saHgVLlQ^jII?[zby>K|SOZ|K?aX|hpA}@HjQH|xFRb|yKzuRkrP_YGtKcfS^aR[|wZDQW_oQK>[dRORltgquLVX|U\
      [`t~NeAgzPVGIrwJ_U[a`WbaOmHSnZZU{O}lsMsVBMv`bql{KG`]hixub`?x~yNye{Jt[NRnAl}zfe[C@}rV~G|f[W\
      OkQlLMvgqaXqTXq@cvg^fb?~wV?pPRf`Ui_XTM?ZP~FSoVUY|IbntW[^{qrfaGG@KrgKZ_^u_V~o]aNXSu?Ay`OmXH\
      HBSlFs^A|rQ}_gw{nqKg[ee]V]>sMW`kN]S?maCODyx~LttZTPM}AqcW]q^cm~boC|[nxLJZIM>QHyOYOK[nk@oROc\
      |m^?daSJWWggPQvx{sBjg`PcYyZoNTKzBjlHt}Zq@kKr|QfGqmPfJnRerVkrPAGSijHCNOPIbSY^De|agmWFiLoa|G\
      NXPpFkDcUB]]xMEdycObuLiKLTSyvqSofLJIUnLvdwr?vZsCI[@zd__IZDGQZDT_Z~wJFzRhkhKvzoPiW>hQqvKmzM\
      Qrv[hMiLyLUc_w?kQk`[fV]YqfM@q~rIKLOqpIHYrDyZQlAH`HggEMw~hrpdR`InIw{CUt|BJQkR]vVEZbOv@_OtVC\
      kqsuzXapRKe]OXhdSAzAOFE}mnDBvMJlMqal^X>juD~KqhSONVMhCxsZ^}N>y^HXzBQ}MI^]}XN{XAg|ALRqGzxFq>\
      rpWKKTkgrxV]BL~D>ADOAJfzWroU?]eQ{jLmaRxVcYH~t}y]nPNl]HMv>_sw}_|EoZmqlgNGSu^KLeOKa{BZTG~~A>\
      ^u}pAlQJEuhtWznujUTts}Ov>oqD?XflUXKBgdwftKjVxph]qwit]>P_kXGL]XCbE~[hg^OfIIZCxPJK_VqaGq`yfh\
      }jTXmaHpKqsQADy~yaVX~ENVAJv@XVYEM|hVGPT[JwWBKxpRKTP|R[i]DYiPyKoD^?WDOb@KFIYLmQO`h{>^qPLGY_\
      [GSkeGP|cxn>PHpAp}b]zi~{_MmxVTXYYolB>Z|~PFMSn_hujqZa>lhqzcbVCRS{YmO[|@a^aHTyZDAWrE_{aNGzGQ\
      DpAETRgjkHgHH|BZK~nNxHhEkEEVXeG?~clvQ@^@`aS`h]HeOWTUtGb_adINHT^r_zr|ZoeoCy]aflvA~h^mcNibuc\
      YTrSaUr@KcdaouOhslJNTi~bQjFFjsKDB>??vO|NXJZrO}jZyp][F_PpmnGPv|O?BlGl{vS^{aUiGOzzyxVHRZhfBP\
      pi[h_tmWK{[DyD@LTzD>S}oeYOr`N~qGxwlsgWy}AzMryM?q_ggWOP>jUADdL]{>ll}a]wjt>wnh>GIs{QzmAgSVtR\
      pWNkOgfc>^orztq>BUco]I^pClPTdQjP|q]ZEEVfQxXN_sq~AUbyC`Pti[GWGCu~ExmaVbP>~lDzzMFZ[mi`lvijaJ\
      _|x}j]|ZXCcRBXisvK`QbKAIdLZq}H~GNX^Sgv?o}GGHG_X^MEoGJKDN~?jkSnRsJT>q{QRbDaQV|AteLrLXxNXok}\
      oJqnURSKAEVi`rG`k^Acs[fdVSHWEMlcw]sgTMIvd]yxGSOZL}HKhnty|b^Cw^zeVzUa?VzeROKu~Ro`~d]XBi_}q{\
      K]cJJcivkn}bODYVuCnFmB]BfHzS~?zsNgbq~jSYHjNW{HP}v]p~}gkldORce}?hJTN^g~_}dKn?azWaEy|hGJSigz\
      D{HFgHeKzTPxUtS|rsWnoK^`]P]>cpPIydPOxaC@UO}hbeRLo]QnrnNpM}Byie`fvLBaQCNzW_EdHaoe@mfzaUcQFD\
      >Om|^|Auz_HTHJSHbKOd[KYSveYDHZAVxQBP?gCW|?`]rgtIYJCskqoTkOrreC@w>Ch|@arqddxPotW}{MtZCbs`pS\
      c_IHrMzdAfit[aXWvzobR{Po]ofu]tgKZ}^jRrQNwqsXcl?a]JOGio{EoJfAk[Iiaw{WYKuZMOqHb{S_ikLSuBw>mb\
      G>JazVrn_|`fhUsplWw`ylVcaFuO]kGoh?YUyx`iXnrYuivPOFwjHwCZanRuZezIAsWlybhBFH`ZkmaKWRzCM}_?hG\
      ^VCOqXMVJUokwtNd~UUvh?[~lIuUnascn[axBfR}A?EXRiimQGtxr@>dcff}jcbmcKdlxZC_~Q@>TLjkQkC_vzy>QB\
      huj|}qdd??g`}FlZi}jLgJTjBrtGFF>ovCzGj^w>CtQRB?WZlX`BueO^[stI`Ys}B{[}}l?FMHgI{TL|vxMo_oKDYQ\
      MzZ`ZiojaWtq]SATz`oxLJFJhYiLNhiTkirXS[_AmoofgU]ibTNninulmtFI?]o]eZzFqzAf~puhfcuDIrSmaji[kf\
      MgMcBGzgmUsjTXS@pX~OC[SuSU`ib`UxL[}te~xgOXtAr{NFDJ>fo@lNGG_pNWJ}cbGuTLtj~I~o{SSxd~ncSYJYiv\
      {kUh>hHvvoXHzF~c>HRdolOapIAC>YBHPirJCLOhAhLiYXEP~SbUPZXPqSaehqSwDlqxyA>]ff@J@tJFgNiekkF|G>\
      lLykFEf>fjFArUCjAKe[~LWKujDElYDjp~SLiTjlcTP~hkq?uLvyHLUfwxldHOXezyl}nS?{FHCbOyGkQRRf>V>gHm\
      hkTxULohV`>r_?DnEyu>VcDT[nJ~kkMIfRC{ITi^{@WtGJnnSUy|Nycd_HofB{[exBdDOApBAU>HUuw_H]r}r{YgFn\
      Of@LhbTHCz>vSa`LshnGMXoFyUHPEoX?xJ?TcpKbyfyf|LuZVKynRPyzBgks@YIK~WCXljTgAKSfyMIZ@nXbYay`a{\
      ~GG>?Oj@b_~hrwxK}uFX{sDyFVxUcpawWiycwY@qWFW`yGSpQoKjhlGTkOvmaNNtOiyR?G[sbI~DrvptmoERmDPbpG\
      |CuY~j_CPEoazbsGZHHqyqI@Y?}Ni?[]MP~JhYgSYw?GExf>vwQVf?Yv?~VqIAM[Y_yxCdysc>x@_l]}QQ{}`TAWUi\
      jSHjOvBGsb~]]pXWS[W?j^nb}ayp>o}la~CH|j}me`s[Q`L@B]PfDoWnhX[{H[D~fL_nvBzDfSQa]}WDJ^iZXTsQ~^\
      JTFbIZdjim|YZ_sULtY_M}SpqIgyykmZOezHgT?IBARWMsfYPjVj]oLqX|IqnvD{LBLy{Ao~qZZNlVOlZ`@g|bDOD_\
      tPYyeZ]XJeE[_~|OhSGDGjruk^IQVSzjia?vbFJwF|ut}x]hes`h|{bIEG_PTxmY^hI_RDRLE_}EXr>bkGa^?jOy~F\
      jN[zchtFUxMkEA`]n>ya>cKrOiXSyMzY^uBUYN{hl?ULmh[UxMytbDiO^TMZdlLhIu@ULxTfBht`IT_SqZs_?a@yE{\
      xYJQpecx|Zz}XrgMDpLTMFlIr[PbMFX`IqYt`v~jI|{xImKS`{jYbixEUp@UXGmZ^wLfGp|O[ld|q^jwAPKSGaBH__\
      @mkZ?ZCliYwdDoba_RswwzTlX}S@F`CO]HRER_q}DJ`UtI[cwpS]}tad>ByudjbWGItebZIMMFMMkAlc_{p?C{U]tx\
      tSpHvtVsrhtRl~yEukx@rIspVT?IlY}yXovUBFu}RfzW_OjKC>`Ag^UiRLUN>OMXPZZ|pQQShWePCEnJwQtpl`>SP[\
      HYbySKrvcQM>vxBIs{pog`wo^FN{di`m[RHkH@Ciwf>XLlFdn^lriIHaEE?FyF>}PwxjqNg]|^>dgejHQsIg@UIVJU\
      tQbSr]oY}n>IQlkiEh{pKhw|DrmPzdq|_xKq>LeaBVCpP?vQv^nldcH@?s^yFxRvjg?WHChLt[z@}XFiqYiOopE@hf\
      OFpfQc^TNC]JCIoM>DwHO~Qdv]WqELJJ>qSj_SixDjWDgC?Ow_P^pdMCu|GgUxjoeRFXIh^rE^MEgG^HRUfkOUqTOH\
      j`BfK`tKF`QeBmf~qJEaJoJz`rN}dgMszpetW_TY]CqtkTtwnkhaEMDbdxvfZ_{sNnhCoPk{{^RtIi`Bsyo]NlbUnQ\
      oXv|s~AMetVfXl[a`wd}oElLqTF|@M}XV}VIzuqLA?b@{qi{}n]H??JpNRUWn]hRTOwo_[{`JxBpfr^FfgqXPUcOwP\
      cPuBKVNh|EXSo]Za@Livw]u>rNmB@rtmtpkIBUngjt~{j~oO@>BByUQgHe?Kfo`_|PdZEppT[hQ_SdNFKJQRswvf~c\
      YDHtuud^n^@hYxje~UTQZGe^H?gb@KrYcW>avAqdraG|{z}yb|FexzswhuvItzUcFD^GKPV`L_xguXJPTWIKJ}@jpG\
      N}VmwpyUYosox?Brb[AcqBchkEsqprhvD]>fJrzQhi^JioH~f`~D~XhZkQLpLrSMTgjhHdxOibyEHDs?KqtW[>E__o\
      KyRNkgiHnHcjEXyJfB|DqoL]euWgFtIbWIY?FOuRbDtzt?UuBIS@D_|}h}nEtuhBD>wqrFitznXFwPHKbEI_tI>RyP\
      CYwKvuIaKLIm[MURGo]mh[jOTmVajF{^dN}SoaX@UkWiB~@?hf_OFZaWK>rtWLo_hTGkd{vDXgwUROxxEpCXxosHkj\
      tuxI}bfcLV[`MWs|lCWHbPuiWEHxtLdHqFq]H}>Px{x}lGej^wqKVsyok{BWT@nHb_Tbl>zbNZhLE_wFkZPxN{MWdh\
      pefHTNvODf`{iz_ae`eEUrvA{P}q]]QRykkXtUbiMxC_{PENdSLIm@m|xbZrNoU@wbvKhz`xfXpksIJhnkWDOaiBpg\
      inycyD@xoPIUZ@ii>rdQt|^~iPjbOotqJD>XqJtOnzp]LyiLl[bsO|lWnLCO{bFLJC`wXLl|Fk>mTDaZYPIyyTju?K\
      [xll@JnLE|Dux^mm}QwN~VKEyXHdMQGzXdGBt^NhcGLN{HPQoc{UALnntUxYbyqA[P|zOlxD]uQUL{[K?Pd[wdq_bR\
      q?obLBgyhKjdNBtfJfZifRGL|xAk{vX^XQxv_NVwnNTQmMeIjTJN>bGayy|]~lmVrU]gfYORFl>aRqkuG>^_oAbdPH\
      >m{>@?boLqOVI^BdkgG?A_iVh^[h@pKHULnaULoGSouu|OITRsUavMOw_]H~VX`y^Fd{EyBBZ?Q`{xPMJNqU>W?|cF\
      UPUVBGxmy]`^PDBi^^BAERSFtTwDPu|[wxtudEEYzneKmlBRb^dFxYQTBLq}OQi{U?_t`^M_vh~N@?nIfGiUVoKfJO\
      FTjOX[zmOIkTpSjTmm@bnNNSAOvZf]`zJxa}G{i_wmx{}AOyM~|?T_chAKfp@~viPY{SQJp{ZjeY|V`ImaUUebPz|S\
      LPic[][xlLrXqnIOeewZun`f??zMHWdX{Ej{{ZJFqgOnIHeS^wl`T@Ogm|iVpcLarFFXcv>HfDv~eiuDh{wJ>N]vHA\
      lFYy][UENX]OC|[FNHUlEgp|pv@rXXH}s>}mm>GTD}MwQLPAzPPfjqrIf[K{lZEVntlnnpAE[>PaQB[zo~T_SDJUrU\
      ieN~BPA>qXKuZU^k?jdEW??qxHyERKY[aA_~sGxs|mrMkMiX>RmpzTN@GbuU[tct^{Z}D_LDWLq[o^{YPsdOkPtl>g\
      qbv^[kCcaWEOtST?kpgICj?cqmCkPQ[IHBCfJgXiJZr|ObSHFwo~fNd>@swSdr}Rpg_|~u_ResltHVhcKWf|BDPvU?\
      kHaZwHORkWuPA[W[CgJYnBhUrh_Q?Gqu`XBu@|kmlKQNcQEEQRYfcRAfPKmHN>xVSpFr]Z?YWVKHR@Z@}}ar[Lat?b\
      k?drzfPt_gb{G}X>Qms||xDEkLtJ]JH[ydZbJbBu{oVDB@YukKli^CMlK@ket[xgwHKoWIIoqSBJPnwPhVweVQvpJj\
      PdIxqu@dTtizoYOFWl|}{F~vR`S?MGjhBv~JfA_AH{W|AlkcBzsnTA_ObWR@Jzl]N?~qceW[}aRwzhMCWp?xOGMcW_\
      ]Dw_JeWxGpH|Yqt@w}KaOJ_Cr|V?py_wg>zdse}MNxibP?i`ZDohohHxbgPL}`ViVLYEe@|FZs[^dGuZ{HHmJlYe{F\
      goMRcWGOlEYxIeQfN|s]wsKMj?KpQ>LQQMzurvmv>uweAA[{`vrY~qbE>RAAWEG[cUfMTX}QhWCQ@SijiA>QnlQcRz\
      hPgSb_ofxFDJlmopPtL?rd{kwB_X>FdjMp|^[^Q@Gddk}C{@tf|zQBT|upp^?PZneDiFnZeZIQ^>g}@y]v{LSzEbdI\
      iEUMk?]TjkIVbX@fn[ISOOjannaVXo_}Klg_er_Vqxno{WszieBkZGhAmxjkmiTd|}XY`sIFlqXLHrvx?hT?inZmA>\
      fEiiKpNf}IAWnYDPVHF]tS|iZNMoMxPbNpXn>OKd~M_m^lcp~~eFWPfvkDuQ`>rLZUuw?ixyExVLW_gTd?EmwyM{Yu\
      pTzGOiryOK`LhELynKvnD>iokuUN]y>Ny]~Mmn[nbnP`MS[aLsnEW^AVzQtIOu}hVc{Gx_cOjk}?KDS>lOJ]lJyrvi\
      ]qywNdP~McO}g~uhc@kByo^i~LzwbXQ`Z~i[XhzwZ`pCdylDnMs~QpZftvtIcB@ezkQJHf}PwTqnlAH]onooXeBUaK\
      [JRHJbUDGpEs_mMJYqA>i|funsIAF?WjZazJR^j?JGqpyAxZmiT@eBekAawuMQ[[G]JMhylZajGf}oTeRXm]zluMbe\
      znbNFJixOYdeh|ZXx}[Ccl}>Ksdixn}wROUiRDSm@oZpvlnFsQgP>bgzywkmpeZELux^UFlEaqnYlOovHnulKFThTV\
      kImQmWryqqAXConl?pMGFOhgiGhiJeILe~ZZdHUg@RAkvkkrdYIVra~IUWqH^DZDQu>uG]D>lZhBqvioAzQ_mQBF[X\
      aJ|v~~[eM@PHoNnuPaxsuHSg[Ndln|}JOzmX?_^uThFG^>}SqYcDfnIjLIM`qDHe>Cl?ncUC|vUW?KNW@aYIqlwebP\
      XVqJdiBp[QVfb`TAtkyMU{aPPJ~~weY]BFN`[C[huTQl@HPp|@idpeAqyKiayq]TGXitEIc]iMlXK_jApN_NPEqXCQ\
      gLU[NxfeaZaGwHef`fYeGI>^_YYxeCDOigD]K`Oqxv|Cvj~Gv]ZexmPVPpHwicDjmgR|`sd]w_lkXIEXjU@k>BseMe\
      C|CmETXNcNk>Z?vGy]RLwQ?kyyhBETH^kETlD{yE}Gvv@jqfr[@a?^@mXGNX~pQnBC?`E[AhOlnraG?[`~zH||qhil\
      `JzZ>_NETQ?sBMqkaQJ~NBG]_uBbW^pdyeNXxgzlOFt?}qjv^m|cSdUIQpAJ~NZqTrU`v_>VQ@CNrAbEcmCi|R[fOe\
      JSTADsrBYQBu|es?aWG{cbIrnhsurW`POvAhsYeX[^dnt@>{VgLvReC|Qas>ijnPqfMEof|ZRv^AUlma[JEyFuWaIp\
      u|Stsw`UgSs^^HIOOYC|v~Rgcxs]xK~Mnfo@~E@T}UoNj]kVQqVCU{@_HxnLw[vKzwJXw}L^LmsDfRpC`?_Pw{]B]B\
      Qql`JvUwYCvGpQWDDw_]Bym|[uJLMd?xl]>K]c^jGzudITaxu]LifNZUpydip~?KARnBOVrQbviKhY`_HLia~kU{vU\
      aWuL^RJKjFWIF|>]ZTFAZtp>KTgDbrybnvjCYX~LlXrpSOyxjR~xGLRJzDGWbEYVU_@?DalXLnaocilsR@US?FATVY\
      IcDGFqRL}CQpKMxVd`GkFfT?pyoZhOxq^kC~mUmX{BGyXy^DfAFCJyF}mf~s`vxdeH`[vjKWiNKgRNNDkSH_bmrZq[\
      dbgJ}ug`te}{Zh@tJT}@iDDR[UsPCink|]qtOdcL>sgAeEjtQCc^N}aBXXOCvbv}{SQ~?MpsfMKu?jkoYyC}XH}Wxz\
      Lo`j_ovBSSFjMXjvUr}ugbrjTHMYoIDr`SG_D{os~errS{EctPLtEtJFYHwbm{otvYS^s^CIpS|P}jKD^KzZXnBvXI\
      NLsG[bvQ^m>MdI>VwkpqaABV@EEZortPeTne{VWWgDF^dW>VrwgrvK>u^?YfBQEDHsH]voJlnyLLyqaW|MkCw>wNS}\
      TV}a?eib`fcXsTSmixEfN@PfIy`ID~|S`gbFdg?ob~?V~@{IiH]YfpE~I^arRobM@befzh^bBaePBP{cYjmhNrrFjl\
      MsR?oXV[bBgdU^QkMB>aDvKfCAjFlLumDY~[eu~{RoNuqNKVxMoE?[za^wjAGccY|?upOLKKQH~]^|ndhJjKwduZJx\
      E}HoeYPrfsXTB~kO^ratRDhW>g`uwurjfQ`BEF?yJYpiVvXpM`pPhN[mqN^wGI?{Hp_KAtwRSZEvJDGdLljhawdewy\
      CrgNOHfU>xyt{RDrlg}pImbpHmLoYq_kThgdFCSxmjdI~w_Tq[Oc^oj[GrWNe~fFAKECDXiFOgidgdVBiD@gx?_Vcx\
      ~UhKFL}_}~nqexjMLHf^ikfWkYqXl~kbBtmcqAIuTKCVLUpMpm]rLbQgZ]VPMoHHFl_N^PP[fy]UaA}vQ@ZzzUDaf[\
      DFtYdS[ueNZXJUdR}}?cu_|DnvjPC}WvaXuuLHNbhGIi^}~_QIacD_Kt@x|b|?uAjwJzWAm>sqgaGlYgTua?lbBmsi\
      {gJ{?L]ikqIfeUSHf`YIdQYTRDpQFRAdmhLKXugUojwydIdNOhIu[GKWN>YeFaCTZjTgvpLfBBgpr}kdYnJ@dsHSnJ\
      uQh`cY_>s]{}HzuH{xOxVlYcZveqxee_yhy_p?Kuu}r_FSUn[kd_DSOGryoqYE^ELRSLuEaUVBmHtkBqNC>uFxu}LX\
      kZROzxI|H}XIDRxQCUZOERcs]nrBOYm`sqzBSCA]ZZ@wI[PGRk[dc_]YCz@SyooQJWz|P~DZjA{gcG[rW]mTNHcky~\
      >{XSfK[tERJwINc}iYfgem_LU[zj?wnGU^KX]bkTKjoYicC|TIXzqqM@^YjTB`OhyMUTSmEsluAf}ei}V?^pGL@X`~\
      @kwjijjsxLjh`~FrnQibQNzE_@A{QFiA}DhsnRAeCMaLTKLlyQ]v>eG~~m`XiYg{K{]mSnd^]bpWZYVZi_V@VyBU@d\
      m{ZxeNuLg@wYgYxzWHl@k]owFsen^~jBPKFAdW]wJX{A^TX|L``qisICGqR[MJ[St{@Xqa`^C[sqm>gGqxuPBbQ^BP\
      QgY}{xztXheZ{DiB}XbR>RKcr@Y_HqsaQ[|s~_fpvyeObP[_lDE>@ijgrxEMfhAaX[KT]HLpuK^PfnVwCSFWnVRH~S\
      f@JYj@]e[@}_q~pzGpKUZW~qVFQkVKHKxfTl@o`hSyvYTFAFPjC}CXIBvyEm?toLKooicvdfN~?VO?OvRZ|pZCV^}o\
      RDxL^WH}YFnWtmAbze?o{Ktn|AFIPhWlVWOhDfZu`IQX`FBI]@GDtLdBhiycFsm{RV>]JF_iVJZJMeuqFv~Lv{tBgv\
      OqamcUrB^dzutULLJmP{HMB`L>Q_bQOTsxME^w~n|?CmBISxH?I]jbB>P^s}foIP[_h^>JZ>wJj?PiBv>uTnVkJMZS\
      >}sNn>pU@?{I?Otfu[bydeyZoso`erbgZ]bYs{Sxl~wB`lKT^Mx`XKvVxijq>g_`HXmSDi`Qre{pc>ZgeVTaG_Fg~v\
      Omd?BPMHjbpnubKxR`mQGUIBukmkcILpZ[R}>{mB`CWTnhXWzWgO`~rP]z>IXjsTRjYaH[>stmZgca`lRr{[xlqpoj\
      lEpzF?~oLfACVU}{`BO_t_eZqSDKhQcdcKCSvWjc^Y_eg~jvjlv^kgVbLpHdIKXACQfskB]WE`M~[YmsHx[D@ZutCs\
      FU>@KyXO@S[wVoxzLgy`qQaMgdQQjtTctRZHq>g{H[}V}mMAhu~V@HsMVhmbD~h~E_e?h_>WxFvrWv}`qWpz`Q?mwt\
      @MjnK_W`>OacrWAw~TEzq~vJp|yeXUN~wlNEymYVu^BU}TJe_aCg]EanhF@X{f_cJOa>eDVUN~mSVtlu[ROdwjxKFS\
      `z^|T@rJxmG[|@ID`SzV|Xw_DF^cXiCwoWiI_wwoyrqiZdi@y{Qrh{c@boSdWUHi`WbwSrkDJcrlj_i}[yn?N[?qJb\
      SbuVVsCsInrWcN_oxyBmEuCOiWIfq>axFWGEmWETKid?ioMcEt_xKV`UKAUVKLUVfxLUm?]DPujVS[TN[{}HH@PkYZ\
      AgvMHbehhcTxR^Y]mgj_YjqKMo]}NvbsHfXwEcQVacALrmv~HdYgU~PgPeSjnMJb_kP]Xe{EIDuj~[~~s_Qj~LzSvc\
      Y{wbnzPt|l~CyuFV]VY~UiENXaI~yjjkZiPQMulROj^kNcjAxqd~uCnNyFzhhONpMAjrjwTu]iQdNYIMH}`rUDpr^w\
      d~NJIoxz]SgQF|yVEWXkEEvrOCEURPBeiRHJToYjKk^Q`r^t~|w`JcWb}^Ezc^CGhxvUDfoL_dM[sxTwmU>HEYyzj?\
      LMLRN`@bWF}z{NUGOcHC@pwKdiYCPNFj^Aj}[_>n?QWdfr|{V`gBuzSFJ?EwqaxfNPE>S|{T^fsTfhJvsdCbIL~OaP\
      >gk^~o]LN~]]~IJKPI~qy}n`EUx]`e|~[DyOItTgeplthGnpsqW|w_}ee@tb_fp^k_a@O}UMptaR?APPSyKIj_~uqL\
      nrjZv~XvqzXVankZwrtr{qCTG_kQ^v?rZhDww[`Jhh`IvLY@||OmIXo{LBfTK[W{M_E@vDgn_PSqMoIknAWyiC^Z^o\
      Hkbp@s[wPQ}cqW[PcP]tOccoEey|FSsqPOuRk~Jdi@mDeHUUIYpiVxY_tAXPwQphr@lDIVN_@uSnJomJzduFPyahyf\
      vR[jt?aCM}LOdN]@MTlx~xRZlcJDWo>V`^UcUm[OfiaeCcRo?~WC`Rc@FQAHrCamBh^iD?}m`bOezPtGaI|kTka>Px\
      H?cKD`Fv?ZrCyY`dDU~T>b^HG~]YcGJUppxlgvg_xrW]Ken_Qb^zo]ge@lmJz~_TTgnLZjPMFYluKFJBBp{OoklGds\
      ]pNX>pnHochWyBq_HYMf[}>jmYnJ?INbPYUO~cWrIpSO}@UxdIarqogv]ILtrI}}[t~xNuTKW[T_Sc?YCA_vWVlZ]V\
      L{Ljc?nN[PZEVFXko]LR|d^jiRs?xdYkxXd{IrlY_inmOKpCIAxEzIG`MLDtl>nS__NepN{XlexFQRddDpM{ZLcU}Q\
      SWu~JTRnc^nj>bb]gRaP?L]iamcBC}T~hfSuJ{]X?^i|]g?AYFqjsK`@[NIyIbKhRRUW^~QN`RoSEXEP?ajU|deIZf\
      [HyEHkqKVzJuQ]uIlt?W`y[gcigpZDLXLWYrVv[>>b}^>Opxd`jgKUaT{RoEKpl^tCCM]QEMz||_aNRKgZjqLrflA^\
      IeGFinSOrrOKOBFZcS}GnDuELaydFjXckwW@G[WjpwmUdP@dKUTy{exhbYj|xarvQQxMc[fMlgXGw|SlBHVI~pmKXD\
      B@Tj[KJT?|x]w]zzv`TAT[xMwvaxqJ|vnoQypxawbZwTlpvKjCuksDvr?SrHdSOZSY>wdkJ`S{VIF[qsWOuYDQ`gK?\
      JynFo[ZwlSOSGX@>DQgaHSxxzJycjkOlwYAXoxUnP|uQXjjOAubETnULN>`cIkjSgcKm?TeDhThVOHTf{LKs|iAEQ[\
      Lslg>TiWKc|PGYpGztWTZK_NdCDX>mw[uHrGKxbgcVNLXqpD}gxbQXLOaaHUFVd~o?@oASjj}@a>qlghCAMRyeGsww\
      KjsTDl|M[~s_QtZ`XTcPtxjxobhNyiT@OXyBS]zmKFXpkXRfocdREYrjj@kbwZNR?xEbrd^HEIzthaOcpV|r]_}Zdk\
      l@xCcvnK>LEb>vjG@DYN]xwWDpeTgDE}B]PI{vePLuZGrMSkk`]}ILO]N>zT]aQRrj@jxKd`TBYJKxH^MDG~SWTxcZ\
      k?qK]LKv~}i@g]E}SPHf_ujpCGQhMAirLw_}CBB~PO|wQuE^y>uFeEj}gyVyp_wbILt[hEgajQz|>iLMhjm_tWMRfa\
      KXVyBA?QbKdGpRZhYY{rjja~>okU_Szt^zxJkPsR@u|ZumlcDtZWEkU>nPxGPGhrd^MCR@jD?pEBV~iObESyljpga`\
      {PYT?SdBekxMWvxT@qmy|>itksi{>L`GGohzKcuSG@zQnLvA}vf_bFtEPQmAwiZisnzySiBHdirvKB}Ca^[YjGLIhL\
      MT|O>kyXpLz]BSmRs`hvUnhG^vwcCISOpSUETV~@YkwmcGV>uBvXVBznqaxFJdqP|}_VrH}vBXRPWa}Eyh[kusMRIb\
      ]DXtgOkeBCjVWR{ZX>So|xkSmUXbnhRaLhs]oFotafuMgfE{naiGJ>T?sTf@hYnoN_pkqwOcUQ~zMkaTMNdrmYlu{[\
      MaA~|Tq_PV]fG{akTwB[P@^PiakXr@{GWxFsxINqFz?LqEg~G}ukgkYDwhJ@hYZ|IA~aFTf|?jMDCxZ_aS{OsaTE@J\
      ZoU[eaIlA^>jIv{KecINdTvDIEgSW?C?aL?SB>Dcz]uKVcYSnLhyAmrAUv`hGVsFxLsig]]so@aBvyBC@wfB|{^zEk\
      >wkeRvgtnMcalZ]mAMIC^Bf[zv~WETJgg{{CFQakqCfiRlMzq?X@ah_ddm`rsmBCyH}WcRZOyRCmrW`eHyzzi{Xv>T\
      HbhZ>GtXdKRXAfYpeOxj{XXc>OecYWQ@imqEX@>Dh>YsC^jK|]ym?dXR>XmTSwMymqoke>YGFjFQQQ`sbAxKgI[jKw\
      ULvgEPAsn?YnCLoyEZFaVjUlpY|YtI~CeImhgjDKz}~zSPtBCFN^be@a>R>dULM{[|]lDrzOEwHPwd}Ih^BJNOhws]\
      N|kk?`Pj]vWneqRufinexqvthU?nh|FzGlTpJxHdlJJ]L^Hy[O@TMsXjSjPVfmrLKCHlrSHjRoH|QCeeA][YxvBsEV\
      mpRnr|OiDLUSU[iG@gL`~EGA_PqN^@mdbaK`V_T_TXDkh^isu@wVvSt]lweBXcXE|pfeR}ajpkSLMXWFfhk?yV{YJ`\
      cQ}feZp>XR|P@F]dONqdE^xu_e{ULUkZn_v`|XQjw`ADF@C}fCDj|BGrw`JBeCTp~oWWoJOgHh]uUvQXshN^oVRQB>\
      iOCWoclEh}Q[TXWfilhFwGVASDSbxgj^SoJV|nhzVAlqLJPm>~}jwCFJ[|Ynu{_vB~kVj}~WRSlTO^QrbMgGrIsgeI\
      iEjFd~_hsPTaXRSp@VqcxpXiJ`mgVdnv|m>wbtQ|so`L?asZv~RzqqrvVNSJbk_lcRMKwzpeb?HuzJRQyEcDzVS@|h\
      >wn[[>[h}rnAr|~sQxtSAtyA@?uV~mbkuqMBDWTsef{vVVj}UnbRFb^U@DtgXesakwKP]DVzoO[eNX>N`n~ptxICl]\
      aTIO]I^jwXEAbMO|?TLJTLzyyYcnn?o?mFOvBQ`Z]fBKXh_~E`wK`pnH`VgF[DoAPh`@huQWaMXQclMWE]o>XrB}LG\
      `V]LYQAjz^ufS]~UC[yL^@CELhV]`b{~UqIsKiJDyiPqsviTg>hkVGRVWEDD?ZKoCB_gQSGDWay]nFLqbQpD{DfYXZ\
      cUvQMK]~LY|r[BGQzGnfAuMvlqS>_IajM?SjKSybRy_JhRyXpQccctQXGLgeXvAZosboU`kOPXkyaDCo|fXZ~QkibQ\
      YkeBW>qjtjPEXSyt>g@RfC]pfs|{eNzAw~IleUq~qk~qboaE[rWmzpn|U|lQUPrjfrc~KsljZS|lahlwUKaAVslCbt\
      uFAEnwj>qpDAPMe~vdeMzX[XnSUhcR|XmdXrlbwMnMfUmHE^MRVhhmmhwCxtJwh^hvduGTTq|S@{mH@E?kwSFYJRoU\
      qg^yzoJRB^qfTuqOuUnvSSG_xEl`vcVuA|mA_ZYFb^jIOqLyw?w{uDHzd|^IbXDIiR@jALUr^T|D^{v[hgOOCDYc^D\
      _YAAbJ_N|P@H}R~VXcpOEKX|k@rOMKF|qc>MLe[RaZU>UzOG~Bmv>aEp?oVTX^zWlzhj}gtYiV|XmXLk`hVc?kq^Pd\
      RT|v?v@aCUjU_DSAWp?kamfBW|cAPMdQ}{t?f`WvDkH@XcEHRfwR>LRjVw@Op`hVdMD^HOy^vB{pPDKTiAGOKUX_c^\
      TqXMjp~`z[Gw^BExG[kR}a@pweyP}jdhGdJvOYS{cHsiMtmv>iC~Y^}FIrsN|V}SopSGRNNC^RDVc|mj>Ze|@|fk?C\
      VZvf[E|{jLAanTmWWrotmKYCUdV@XotqlIxtqO|_NSc@aa^br`M`NjKy[PWtBTMckM?YKM_A`uyFVqA}MdDBeaKJeZ\
      TwnCHhW^>dZY>icxlDD|vF^tXqgc?M?RJtiU>>vbRXskAyaLF|SNxDHw>BmTbD>_rAebSww]^bnvDPIEwhXiybhKYB\
      ZPc]ysFPSldV[XKoDU[bNC}pbqJZZjPdO_X}HS_v~]jCLWVwshbf>FcfMf|_sOq}QeCOLI^bHajpGt[qA`aqPPv@od\
      YXWHgxCYp|txzUZ]ApUB}`mCiak[mUP^{XIhdr|QUSSXn_zAUq@c`nAnOr>lF{^Dx[AA~KtesXX`?Xf^QKfNAU[baF\
      oWV?pW@Bt`UpkEx_UH?^[ePyjvn{Vr~D>P}p`lqAUGo`DPMOZ?fM}vI^E~lXj[B]cRnLpllK|jbz{~tLFrkSbhtJ|O\
      cty|]cDqnh@idjqBuPK@jOush_ejcmGiKQJPeLiIZRTON|H]N}b|m@oSeSsiFUV_GIcis??dqZouosnGWj^rlawowx\
      oUYLuSz]Rv~oBbebvIWpClIH`[YfsRnyyldJKWTzEXtvtaMLiQ^W@^BpSMkrDDO|QwHQtg]roTe>pTW>^nvdUHtb?s\
      BMBzClDrlN@rwEYa]nN?mT]}Ya}b}du`vYGty?VFVvhQq~_wWBfRMBk^xFYXzixz}dwH^b?oV^IEr`BzpNpF_ZHgtc\
      RfGdXg[DIlAn{CIYnroYPNxJFkxQJm|kLLTw?gK^hYeP[_ChY~AZLOHFvWE>NNU}lsO>g`M?DcptbIOPDVp`b}qCaf\
      >bX>eYK?_y`j^OIVT?nYDObs_mGUHfh_V~k_tZI`}n>u{kJeDFJI]XcvOUoe{^FmJO?nMUom^|hfJc]Vye`Zy?}aek\
      R@mMkqaePXvxVybnVYd]AQ_rZLMfIbyLfdEwWshDed^UN}d{FUG`MSlSHjik@JK~Iq}uOFM@sZXyttagvhK?HJ>{}o\
      tp}K~`ZGuDctbs]i~tUCd^fVSU>_kAHaV~Bu`D?|_qkY>ht]JyrZHYYNLn]K`bW?K]ocr]IlMeq?OL@G}`roUpvif]\
      V~Y|wT_H`qZNHXF?xYIGJXMbxU|@g]Q]EEiYpb`ZITLHqKpofRDgID?GDygp|?{KE_ZF?c{laS}ImRIgln|MjG]e>d\
      Q[^potYXKP`dJ^k~qlys}alrOz]wtYHFclua^__dyKcutbz[B[QFXOoVUbw^EwBAvcK`q{Mn^gWTKTGzu>U}jmgfLh\
      g_LV{?^@Asa|JcX_KUjmoHaV`dhq_Qtuy~HezQD|_Ggp~jlSWVwoZwCqa`OrVPD>_{rILiVzD_@hiCQZCTWa|uhTWR\
      bp`d?e~NlQQ|OVi}sMT>j_Bz^GgKArXO{XpU}ZrSfmPeaNw_UTl?Tctn}?>xVGZMrhQe|GtzFqEvrayLGXkJlc`}jY\
      GHzjlgSkaJV>_c~HMhek_ZycCabEn`vcx~PXKl?pothwkpIATJXPGjqMDPVk`I}RaTcVri{amJBDElZhCcrHY]Ge_t\
      ~FAObYegF`WHcz`Z|kfpZs?INbwG`czQgObWCTxE}x{Ws~mJBCYiav`p[HZZSkZ~yqLRBe>zjjLnhATuMbBd@xn]if\
      @}rtOxa]~xs`GAntR]fCBSqTaPQNoV>myDJXo|OWItZ}vn?wxSaZa_vxJLK~A_DJWui{vNWH`JKvnc}]~l`VyeSuqr\
      ECDZcnZf?WhCSiziEb{nRccjC|gZc|xGw^POeRzEymTbPZ}C?tTIwlyDsDB}uTmA|yMhaDnZtTRkhK}Ws~r]T~VRjB\
      WckzTyAot~e~LOa}AfJjTmqqOpdWHTUssIxIW]TDVIZfQVyfWGYSD~ba_`nXxSgIHh`LVHuqjJr[ryhDlXst@M?u~y\
      ItOXA>kXbIA{wK>jMJ@BLg[i?WxbBX[qBIH[SDp^vyYAetOozrtOe@NTwYaW`@kZf?>Qr}A?kiVDm_QJg`GxFwMOwt\
      o`gUUjCIk}ErfIi[AIBUYJZhqSHtMEo>geiFb{KZFm^O`>EUCqn[bm_?[`zhpve]OeyN[CpKQNBpJNcc>EDe`PE^K[\
      DQyKaXBVZAsHDDRKUVITb}WfOeEtU|fOss>wVcotHDWmyB|UUvGeoYnscfO?si_^Wn]nR`cmdQJFnaEAKjmiT~hFjM\
      ?{huXlAgbEdYAqKFLSdU]kQm}CsT>PH^fmgqLdjQf}A@ZuIDoaednsqXbzeZT}PoZL~TcddgbRTagCMj|mUAPUy`V|\
      ~szuM]dO{iAMQugnGZWHPV{FmHoqsJgzmgyZieqkorBuhioygMj`FSbK]N`eoaN]KuSIsJvGkgcRm]b>eXWYiTfyIA\
      VzGbUGG]{Q@FoVSq>vp_@qxYERfK~EhnybnJdJUnon[VjrtYEYNo}IsGviRa|}x`uLx?d[@^rx||l>>~h_]~UUXIVn\
      YHzPfvT~JQ{}j{XmUIaFPxN}]sV~@R>KkmZ}~vVqP|Iplgn}lCfU|qYL^|yFc]EWQcvRS?kP@rIitnehJHipmolx[_\
      ~cIr[jkddpC^ESi>mqn}HmH{oo{gqKj{^T^|mDnwzYB{RWMzDTyx_W?gqfhHupVmr~fUGdQwZWL~`tg_OBLc[Y_Eq~\
      JkXmX^sVgkiHAbRepMvuqUoXVkiIx[@I]IiU@aqP^>{^[fimUm~Vs?cgrWJYGvHeWVwG|QFN]QMG{NECGKnfSQJuMn\
      N[VkSbINNtI?iaVZ_yQLCMAOEVK}V`QQ]`gPMzwUbs}gB?XPCl[StZnx@lhCtVNzmaUd|eb?FKjc{]GX|x{UEEAQvC\
      VmSQ|pHo}[yxMLOrtxSbbpLGnh][wQ>sHi~dwoqqLNHLHC>z?`oxEhgxNvcTbZjJI[iA{cdKgevv?X_yPVwSQj]LGQ\
      g{rjLtu`VBpTG]}ap?vRM^^eisHFF|xkKrXGRr|E`Sm|~jeqXf]f}izJ]BjJiVD~apxO_NjppAUdVpViK?~~AKqOac\
      Np~LT]{iJuDy{N`hFmyEDClZBp|c^iaNX[Df[wh?BKMPhbw@`QDW`dCU?heXnXz{z?eKLi|tntMiWIM]U~|PHLt_VY\
      mFvQnOP|eYBiHbE{^[zSBkHnZSMF]{TW{C`liHKwPfHMWXLzs`|h|VjHL]XDaoo|A@>_YEb_XUq?C`A}TPg@cpvDln\
      hG_sPzIJqAASaQiut[HTj}uyzx^|cjyXOEn}T?~Dswd{uydkGf_gvnQNBPq>VgsW@kHFuqtW]a`Z|X[AzbXda[pTuD\
      M}nQwKYVg`]lLUaSRnvpiQ[anRzOrYgjDSZ|xnCYEDH}TjbHBD|nry`flS~fVSDA^RdfUnSGxrCpUAwKxP@VfyVbnV\
      ZsM`uvNy`o{HiZL~Mj|uDG[}OXABvM~WOcuRUe`Ori}XdGLtabj~ExyYRTWCmSuwW>NkvBxczACbfku]Bn_rLCf>b[\
      >sL`vmzcytVB?TSiV~qj@z}?I{BHDUqz@fvaAKUEPrdM[xWWljI]JWYOZRhYgWsodj}QnRNUI[fgjx{YN[_MBwUM}~\
      >Y`EyVDcN]UAcVGT^QK^t?iGiWdUXmXwF^zR}YQO_}ZCWlqXmIkOQyWJvAXcR>YoIA>q}zZuZsR>`FgzKuEKf}[yue\
      H_yjELPvxKJyKn?Dwx]GHad~`|XaKkFPl{RIR{|U?bC^BYUsF@JjxuLoUofNMThnkNNTVccZ{sAEV`vuJOtrdZkzwE\
      ntyM_DPta@xnKVVERW~t~WPi_cOUn_L[qksekKiyQl>P@hAtl]b^wk>IvYqVfNXRDZihxp|ifMyxeNTXS^[B{ozNQl\
      yM`?ZFLDDQwqCOBqseFGij~yyrJT@dg?Q]rDr>nitPTFNI`mG[TjxP`TyvbNTwkbxy{r]{j?[fphNQWdlKRtdqXREJ\
      DWzy^IAY{NtN`AGHKQHJEUNgacUR{H_~}^TH^jIz[MMDJ~~cuo^xGvrxmtf|V^P~ybxGBwVou@RjiHhSf}KeMc|ZdE\
      zMw_oywlhM_[roV@tiSfz?s>qe@bRHboI?Q`BjNdMttUSd~MyHszNXj`voWcuRHQChpZO{wPzhTb]ffpkDfzXyVVqw\
      `}cTe_FJUZ?imnPRVzP[sKDa^nGuve_k|VV>?dC}?ej^BTe[OwOxXQhfouOCM?pRCexLgu[sKHZqrPq}Yi]pLK?|FW\
      qRKd{JK`UmODGx[{gAdGE|`WiTp`qQRAb{QHQCw}gbTGxNOtzOVZC>{zSv_VYtvVwsaIsmFtJSzhw|GBluKBtR~DcA\
      hM{izjt]qbikpBhZsDU]SEGIkpP}]uz]NYFAAzVqp[fbm[Oi]F?hDGzxbx~KPoAYqCaZfz@tUkDjzuaqriOmgfKry?\
      okg`U|n|dzS>luWhLKfCqs^GkWVFVsZlo>t}JFOUwA|RGXXNFDjdmuzRVsBYHefKAKr^AIYhoqc]bGUUlQTuctqGjf\
      eddAoUlyTNd>hXOmb[@G^cNQ`AIh?p~Qd`Zcb~G{?|fShATBxR^g_jA|?Q^q|S]D`Kx@vpikh`boOXLLBQ_[wcxnSG\
      MWmppnUEvz_b_>BMFAXCgBcgaGbaHGDZWgK@WZvaiL]ly}ViWkeMKDP~`{HpOovDy`S@AX?@XTjOXkbXSGSmF_YgFM\
      LRvXqEpAM_FIUvK_X@BFJM[a^V@gcfEcrDPRcbC>bYkC}fzomMPNvuNUxtMBoflX|PRnPaMcZ{{XnTTGOtIu^qWRy{\
      KvEyZvR>YDTLNL`lJvSVqOxbGFVI`v|PQj@X@^}PZlw`JKXwC@q[@_v_CJHhekem~^ZFDpib`BVMIYP`^ayNamWbD?\
      UVMBbJfq{E^oPFRVk@c]aK{MdAd>>TZ{C`zD@^a|N{ADhqeKiQcy?XnBAqazEonlUYRc}Xp`aHWRCW{ewY^yMaQlxj\
      hBKp]po^Gs`cnGN]THJ`DrOsXYyjj?iAsMrnf^xFlWZXkWcuLii]xF^YIeIygJ>|EZsUEpe{NlrWEoEBgktEDEKWzU\
      y}skE?XCNCO^_k~cTB]Sj`NNNAyeNbANAOk^`YDnuVcNCKfwZ^qJtGRp^AdVrRsbHWYRJ[atsxAw?pkrsA|lVUxw]t\
      emUn}LtljobLQ_mGjROzN~Hm|@gQ>FDsDaTsDW|cpKBCOf]NhEEVH{>K_b?xv{Q_oEo{[X}zL`]ALOQRBZCy`qoZeY\
      nuhV~QYxQwMzw_sXNjDB[p>PWJxKL^hYLlIydihVUrjjUX}vVlN_U|vfjYeXw~ULFz@_nCpQx?boSxljgnvZWl|QUF\
      }riF~ewTNwXFa}K_LFQyGIcfmJ[XPlNiM`WlO@HtxH|gjHmTcE_DnRf}EV`m[xtdcq[POmWp>lIbfHLciqOH?pBETI\
      vK~vNXkic?SBFCiO]f}UuAzT_fReJOd^K{eSfBqqydU^?qij|_w@NfoQ^d{dn~AP{}AUGVCmZ`[~N`i[CbB[cMydJX\
      FXkF`~gNqRzHx_RSASc[}XPEjNHC_jUNEsGRjp]F|lW^xSuysieR`?dSowSitjhOvHu^uUo]UaUcetew_dZqN>C{Q`\
      teF|{X^NSfb_ks??j{AdpF|syFRy`QkhqwscvuNDCVKtSf[lJlfFVHfuwwDNZhzha[zQYuz|g[CiernRVr{S[loDG`\
      YYoJ|hakgfMOjV}Zsl[lFHlldqbzMalyd[omxYONZtxlV[E}oaulNq~{Kwd~ABgzDMaKJBOEyjXJTSw?dk]cS^w[Mh\
      _xAAkoW}wAZXYSTmA@yP}bP|BfKIiR~|ZBLUNmIVIYBpoh[_vKN||{|@cQdJ_SDBhFTwgXN{g>nmeBW_uK?jK[^x]k\
      rGpljpHpaSyViyu^UIETn`W]KKVoOFnUKKlnwsjv}myTtaodKzRZLNfWQOyAysCNKPn~_WQbRutzt~fbZP}tavZJGq\
      ^?@FeyW|^_gFdE]Uu?qudgTh_QfNkEv^iFueU^DuAb>>mZ^g`R_BDpqpDOqf?@>SCus`[Hya^HHygaHsi@EnZaSI@D\
      o`>e{`SAav@_Awfiiti^nySiXfGpjyce}pZ]Gfxq[FFBBud_m]~L]}n]zzg]_h|?znotbKx?BPdL{WwxmXaDV_x~?X\
      [uEovRKTSyD`>pU{]bUhoeIcMF}BgTlJuG{yH>yitgbQjLASQ@gj^fvCB{~awuq[TgU`}hFmCXRYuoM^B_BdZvr_cA\
      PN>I~YVzzrkKrKPXs}qHVYh[l|fxJmIhG@tR^|v`tbXydRaKpcWMd{t}@Lyb}A?PAlDxSLU>OLrHEUafPvB|^rLSKC\
      ]fMXtwfSOysgHWwaVX[@shb?NkQGIkVN]ydO~TQvPBLClIAFWHGK}{qhgViM>GyhK@WzDeGCYws>mwPn[RwtwbGPff\
      fLVZkZVp?jR_sePSl@]tV[swKXaSVovit[CiBPJEZxmNlbDqfGKN_dkXmkHJXjwqgNiwf|nOgYkKZ?CRSbRqhhA^~c\
      j??hyJZX@CFNaie>cwoh{l[[{LNETLtnsChP[AEbvMLaH{hT@r?crs>oNe^UtQk^XLS|M~buV?By@O^T{znGk>v]]D\
      @plxEe{YdKC|EFLpacpFhWtH~mrosW@S^XUnojinVZ[LjThDu_mrVOXzHQRemcB}}BJY?]PLXH|HF^_@?x`skUFpt[\
      fN^VjbUjfKJv?>|C|ol_mbWya}hgF@PMMq?Fyvcc[ua?gUaLhz]?L_^AimFt>?nWd]BKAbhA]qVxuIoS~B}[SRZdVv\
      UNgkyYEZ~BBTNKglOb@m^u~uXXnWPxwdzAEM_FzyxA@frGtbjlLD[d[XK|evdPgdKKj[m]qZ`fWv?mFSwzD|pqC~`h\
      XRidN_IFBkBSLrvwCedh`HNrRbIkA{DNCEOeI{}gD`B[jx^?lYXUQpL][tsnQE|SifpHBnnfNiv^CHnluYO@_`p[gx\
      Ipeo>^sJ{]|wgqoXA>DLWFRMULrzLuogahwWZozzNNaFnDHGTDCclkUN@L?rKjU>cgPovRuc>JRE>}yumY}zXgF{Rj\
      EIGYCoLzbL>yfq}HEtOUZ[v``fEBMm}tq{ZknF}_m>@ntI^fsssIyKILVCbLd}F{iVY}NkrzIzZjG[qfALxMEDnj]V\
      _itHI]{ltsJ>IcE?J>Exh]`ojpaRe|Z~U>UtLaYCEpjKrDEnlhabSDUpd`eNgcyLPAqZCUDAiEZtAGt^FPPX^xKGvG\
      vVu?zqxCQO@|O|hfSxqN]mccPpwrIgIAaGCJ{pLQnjbpYnxmQj@RwIEIysTFkoKLEFruqLvVCBuGCbQpG>>amHXCCR\
      uy~n`BnU_{{r^sD_HGgAQWxFhTIt`cvVEyMqfcYkwySXZKDql}xNZnIeMLtYNMoNZHddXlJxkwnwWIHjkrzs^MX_en\
      bZOb@k^ufXM_jaCIhQ^|Lod|fFVWZGDIp[BbFCovwEk?MzI[I|BcI__JF]J]xN`WGCU}@OOJlsnJQ]WQPGY`yXEvx|\
      Ac~ueWuyYvhXoFWD||`sHbWsQGwjoU?ghWyqLDwB^Z^kjNEX_YED~gFCg]NRQpq{>|NGt`~fDY]U^}gq|biQ?h|^cj\
      BZw?TJgtV}G]TP?KF>V{|[^eu~D>naW|bBRQEMQ|kGhNwgZqOkvaM|[|n`gLBQVHmQwz@zYLaLs[lyUmtuk@AAaInx\
      We@Nb]{Lu^UiDpBY>LSnAbGcBTe|}DRBccAl>u^afJ^QeriCtQ?mlMFWtx|MCdqorTeHGqt?jsth~hKD@dxrtkUp`|\
      FKJuC[ay|ITpRKR|i_ocGhD>R_BGSvkjPu{vy]o|NiaHVqrO[c~ELZarBsxeF`l?DBmZfQpesjzPB][unOZwj|hGo`\
      JFHag?JDx>aVmjVuaOHEOrwKQRB>>xsO`~CP[arTHovm@_y]UGAldlFlJ_j`yadPhhcpzLP>OVGOtvXu_@omjh??mH\
      Y^vdvcI}_ReUqcBHOXZX}a?wl{XIco~NQIeGjjzMHwj__yQHMULNQ~Z]go[WXPTFFn>}u}PTCFR[KEnLSeUognD[uy\
      g`VRC|CqrqwKK~t}d|c@wA?ii?>sNk]FhLkR`kfToInNvbplUfrUYmszoBEUqhJyPGr|KX}}GjaTra{`~f]DlsM~{~\
      ~Qn^l~MjZWQDTTZLgVllIarynPzWZMN~@_|RnaH]ouZxslIEzxSf?hRQOoX>S@EmQF_HvRDcgn`w?lEKtG?MR}EhJu\
      vzS@xfP?aRqiWqg}ZGmfULUl]bKekKEV?RA}>qO]B?uq~on^XQYtsbpDzHLJnqm{ztTesntMalsf~E?zzN]wHnlyFp\
      Z`egPe]OoZQBsqeD@fEPwqFLG?kjBqh]wutxueR>wh[mJ|UQbeQLlEs_K?ZgfDMqIjwuN{jbkoZ_?VHcNncGV@qTLE\
      X>>ziAw]Gqn~qNPhvSdkB>Z{Ik>KOElG~rczES[^UEieBonwRekwztR]QISxPgVforO_GCi~EQuvBqvblJDhqjmBZy\
      HBhp]thzXkhxz{u@f^LZITgNUqQLC`[sXIxjsM|}sHaqPSWbaWo~|x{J|@?KrLnNB_JmxiaxTdfMTkT}uuRaNiXvS_\
      GPj`}IHCqGqP|mWK{vhotwZYDdpT^qu?cZ_rm]{A}wmAz@lXQs~B}|g@Y|BQrgtKuUMuB?BopRE]liVaEu_iLBz~n>\
      ScQZ[mDU|kZtZYSNUilPp}O{T~V^^EzIM?qyN}VmE]S{EDm@SEDFEduVyEa{TBmTf^AsEABXKMnyz|nmYVLtj>myH@\
      }@G`sgFdkB`RxrmF{Cn?hycqRQtlaeNJdImJybV~jlfUdcvwbOhHlHvtHcCV`IQgbG}XqM_^|JEUTzmRYTctWKi}eJ\
      Dtyu{O?fN@e?mkRQQgnQgbsYGJtYnHTeLJOcN|`Oo>Q_lulQaaxVyDdFFbL_PXlya}lGS}EtVMruel|W|ASzmX}m}D\
      mwTpu[YI{l}ezbTJm}hS^IW~lgq[fQtApUQXtwh?xdDVkXYMqVunzI]J@Tv`x?VBMJEhweGQXz@Ehkx[kyF[`OSkTj\
      lCFzoRjll~[ygNjGw|mRQyqRgucgxnyWmmomPSV[S|sJ~hAF]vBUpg`XUWS~XWbKsZw[_S]kZIEwVltYMu>zq_xjlv\
      pz_OnrlW}xOfY?~tizj`JNuo?_dtLW[Rtm{Y{Vcg_}yhjqkonoh{jhItYidh|lXFbNGeLwEF}MMWDSs}C_|BhhCEi}\
      >nbsvDlvS[oYbWAxeRLttYyq>DEQ@`Of@ONcy~@ghBEt^fNyeeTERb[VSpyWjiNkzYRp@>_]O|kioX[~Cnq@KLdp~t\
      jQrjNj_FVOTW{BJFv[YVn>Wg?i{tzfvPiTrEG>wwtnM?BqwdZp~ukf@LB[~BiC{Q^~wSD}DwTFb`n]WVeBrNaMQv?G\
      iD}rq^vncUUzdDxxdPb[_@RpFmNxnvgtFKv|wlT|HxvARZJiPJkDBmnVNUEL>[hvH^ZoOfcdAS~oQvlFa@?zp}?zy_\
      Yke@Iv]iGQeDu?BHdhXcbR^mo_UYplWR[C[}B`R`lJNlWEvtIpJ>tOvDLtV]}@Sn}eVIfDJeT?rLg]AgjS{sm~U]AF\
      fAVC~MEGBtUc{FmNgkKC@c{r|rc>ocSBNLT>euBZFzr|UU`npphG|kF|FglnPrBa}osm]{D`ruaw~HjgA?JRammHo~\
      yDaw|J^IrJn|qlK|OrZ@RZafQ|ZmeuprsBQgxpAz?ybvKxYetS?VdqBH]yVFVSerZGe@Kkbb|p|c}]^cymPC{@[FfQ\
      Se?ktN`]mSkA>FD|K[hnu@}VNEoQ|rI~Rxz>{MVTKKwzPZhrZRFgC?vhlg_SRbfPPForATGjz_{@LHHVnubgEhMcnO\
      pIc|sN>rJVsVgPkXvpsMvPkSjUjG[`KE?lVgT?syLBeFmEMOhrl|WjlEUYgMNzNZKetUw[`ZOI^JwGB|fCAQJFl~i?\
      HsLv>YQXwIttpt}x`eJAaFX{aUquKMEd^qeuUIreuaL|neQqDFaN>DR[rKBzMuGLIJOlweQt>fXJD^zSu}Wwq@Jm@u\
      VJxJe?UzXZUEcCdRFb]wa[@yzBLcB|rFNa@gdMim{fxV}?VsB]s@dwndkdcPzEWPRtO`t_rfTEOAmGKm>WPgnmIf~R\
      ~IPHlcUkjMKnEJcQeoenYkDpho@d}gJZDqB_yXP__r|ufbw~]eTZ}H^BSqccb{M_JPBWrLjXxHvt_DPhoF?kckoCh}\
      |wKct[kbQlpG?X]I?cD`aYBuhE>uxSFXdvy[HF~racz^rZctvcv~B[fSlrioJSKUo^j>|>EvrU?BEfYymlkK[@XPc`\
      q~AnB~BMEG{~WahngabIhHHDMZslX>~IO[YneI[xTwUbn?BS@ZBa>yLWPg|Mm]nrJcnYYzf?dFUhj^RoHeInTLdk|x\
      J>YqpKt}[lLv[_NBaw}{pzc`I_@Xrs@M~COeiPUSVFPGTguemdOn>_[`eifLOlM_XV_C_h@@T}]cj`~|ZRREhj~dhC\
      wq|WgjO|jEK{wlbrcjl@geglQat^UCR>pGkxd@L{rd?ZjE^iUlORKfUVTqe~ZdSefQdxEm~OyqkMTRHbDXTsXm[IZR\
      eXULsToTjTr[TCuUfc[EyPvvXFIul|CVL[_Gnnej]Z??GVmotVUZF?scNtReoS|`ZcoLwz@yftOHrtIJPW|qnBNSLq\
      TSgGN_rMs`uJU~Cbvhp}ekb_zRVIZQJEjc[F}DjngFgVWUSFvsDN_EXBq{eM>VV]IbCPQPHazpDKcwbWVCs[Kip@ty\
      VuFuePwEmpSRuTFaC_tfIFmm{|SC}QM]GuoIdlXwYIRV`nFiuxUsSauTJnXutfO?DTROG~xzs[JRqQeX|CMr^G|Sgj\
      [BolcW[exIRxeD>TkKeqdQZCWWhz|oa_|ajkOQTg?ezLhTf_FQQLQUlFb_kVGFSFjflrRdztpzYwNWMtx_}aCDhd__\
      TkyKJhDm?cACklM_`c}oZetU}zQWqmbJL~noIsHhu|SqgFWtSq`{_zMHBYCEULjCGlMRn}[UiUeW[r{G^Dewu`f~U@\
      UTBaSIS_~RMSFUrEswSWILELmvRHPKmpwavKbxvPct]iV[zMRdvgtHn}B}xM}>YeDReceakbwftOtuvTCu|nEzr?mx\
      HzbdaFIE`lTw@IigaFziqJ}SgFZeDGvukpNvK~BBkFiLOm|di}DkpNH`v[TSA}aaxBMYWiYp_IgkFw~zAEj`fjN[|n\
      qKNu^q?RFjs}BDAbKaNI^mUjL[dGEw~p~[@|j}ZNJI@hOv^`u^rfuAI@rt_~Ftb[JyS}??Ybgjy?CYJvsidYQqt[IQ\
      ouEYMqHxg~Nu]M`ZUb_yQHEm^QxOacAb{GxeEsXo^EkuuhcvNNgx_Xml[~leFBRs]cfw~Z|X?tPXT@]OcCld[@xxQs\
      }[w[n{SXuABi]y?ypBvP]C}TVZ>]HrEG>aYSYxJq{??XU{~>NAI?MicxIkanNoAJURx|jrmdnzIkr@W_[v}DkJ~EdC\
      InX}?Ut`tjXSZy>mDnO}qBPADTnIFWs}koqB|TPO^kFA`SImvIBAm~qgiR`FB^tt^bwpx{SGhlAJ>f|L^hFtgyfgSx\
      SuHqnL^gbSUnCflVEHVfhPj?yHqm~lv`nW]mMusaGEZrcoKSO>y^pWU{G_HTRoDJU_gh?HO|rf__YuHXaSBiT?|GTy\
      FQiMh]?vTYFgscbSOc]NBBiAFDx@BP_op[SydlyhGeFa]IGMnzHN_tthjB[|CZa_pFm>^bBAhZVaC|iotP>oudLZdS\
      SLO]@_>E`U?u}ohw>pcCR^sRtcUrFdf`{baVDccm|fQdBg}I^j>aXtgAuessSKVGST}RMWmylkLIXlhkJm^T^m>ZSE\
      rdx[e^jrgkJ[|qfA^>I^GmHU]N_[PYV>h>{GIN]lRt~Ffn|FcchPSXow[xdOw^KjLnMo~zMAFxgPURb}bXkb|{~bbs\
      JGCEFDJN^d[Wqt]kkLDh_PAkKhIPocbN^|kQI|ueiTm[hxbJGUuRZCEOLiV>mVZrt]OfM~NgqV>FjiPuasUwZ`m~fz\
      Qpx}hXvZcrcqFdefVJ{CGsynp^uhgUytBYnQBX`lvaym^tT^NnJnXKgpk>KkfHOVB{yArJtWPpgFEIX>~xn}jTkuCc\
      ]edzEaohl^eH>MUGKIBarFitQRVhVVsW>W|MGeHXozE^lZAsv^S]aKXc>qIxIHiTztEpXnyvv~BKVzyjljSyniq[Qr\
      ]GcelvJGht}g]E]uUlo~sRx~lcaPq?XJK>JLfJb[@sGGWCZAOB{QOF`{MOrU~_j]EvsoNr_Sud_{xPuOdfpkhn>Wof\
      R@BQ{bC~oI]zooh^[zTzlafqTl`SVSbGYNTqe?GdRi}BkrPy}sHKqAJJpFmQT}kqdcyQDFfdDXL}m?bIxJ~>yHfXDW\
      |zGFYe@[lE[?WEa@phdlt}aa^lajloHy_FC@FmPa]hzPqEe@[~qFSVGKnYOZCHwhqn}qfD_kEYLnGot~oFzkWnlr[?\
      qxphT>UDsu^>[l]QyAfTj]W}INI~dDkPRUjUxBPj}GYxAEB]fQw]qeJGI~R^`Xg|AY~`rpYgkVpNKJU>A?~vTLX~Df\
      zJQHvzQpc__GO^hs}LV[TiDKfkO~GQpDxfsJ||q>PA@Dn{t~dK]Ghw?hCNYBidajOnJzg@dAQd]XfTrTfyP{gJbrAF\
      F{{AWOOgP|Bym>UsZEeZqQbfN_gddMPZ{TZYkftHWQWZUFN`DkPg?emb^VCUi`]RYbJgJ|AhsWFDm^GoOA|aw@we>[\
      shyEBsasgHZrUIPbr`c]_[hLBqRTZZB[yP^bSBzieWmxZY^MGbX>drnv>jhkDdZngWLzixmZayacNKr@sLusQ]aiOZ\
      ZjMkZP~f~LIkOqWmeocMm|qIB@]^V]jkkwP`{>gfhKy>HrWNbdY|xYLC}nPouyuImLMFSAughvfl]~VWReVb[lud@e\
      lUIURwHWl^ygoqNMU^rNqZch_HHvtJdiKgxJMlyzf`kO?oZ_[YBJ`cOR_yxtZvh_yrSPqc^mR`]ncThLhhwCj]ucLi\
      N`Psw?jEEjP~lpdNGKBz|{mtBvDnwjGci^`gZ[MawXLCqkuHxj>QscGxS{PQt{|?_hEKMzzAnEdmfiO?]XnwOdC^gf\
      xb`nsyo_ZiQR^kJwQ^ETiSnykzehG@hgr>HTygQdR>fBwF]jWU@@CrHu~ffRt}urPHuOLrHdvDsSudE{vqCVyQp_o~\
      RYIAACEA|T?nT{RPBGC?gN`BLentIawLhT{dRBH}veFgVyJp[`z>oRIC{KyhdPNlUVnXQwYvl`AU[vTuCtW?}VEDdf\
      NHAuwidk^iwhAt~N[kC_wkzGmbmeDNwc|ouui^JQ@@@REJu}HC~B>lD?Z[poTfrTZZCjiERiJPqwpejhm[xreMpuWX\
      T_>ZmOe>mdBgsDbUx{aC]gie^hKFDaPfQhnzuSRUoqVYb@VRgAlLYSpPBDG>[>oXPPFH?G]]vepg_>@?atGdXsKOB>\
      QGUMI_eh_Ewsz}SvpRqjhQUL~MmFq>ZSX@AT>akU|wAys?M`hV}L@HmdQ}PtFy|QO]eQbA^r?ywSHkFOq{}Gv_GqI|\
      T?qzfvxzBempXJcHmQpEkTDgf]UaOJAOOiFfaVahHzKYNAfgrpwUrEk[t@OWza^|m[i>t^fy[MOpVm_eaO~hMlrbWs\
      S[HxQIb|AjxTBLaQM]sf~YyRccSefhqIr?||SILUhpu>}K@~DQhonuciaijieUKahRTlw@{efqjV~tbdU|nboa]bEY\
      B_sCeBoZLCgd_MAnincDEBERjdjfJU>yTPxdApP[AfuCYpjW|h}wK?K_k]KbuSKCBRkBHquPyTQNyPN`@mUEKmawtf\
      G]`i}jHiHq{jr|gA|KSSTwgN}htCX|E~KGwWhwylirLDjf]CcqIPJEc|O^YPDbpzhwi{sFQOdO}@tR`CACS?sSHSsz\
      FTjBaENcWsiLH_rYI^SnKOCsur@uEWIoz>V`PsIZF|Y`bcV^~ygD[o{Y?]aM~g>tjk}NuXMjUssT>hQIwVtxrVahce\
      F~?rbmSli[~q}hBtj>VP|rQA?Jasp|I[MFEZZSsLL[wSOz{YCvl~QEQKEHe^F`IAFV}[[?]xIPLEDeVrqlkiq[zOMF\
      }MjefD~z[f~kJ}PhlBnq]~FtCPt>|ZjC^NmgyQIwNnCwJ~Fes_jqE]Ea_vdjDFUbj`^i?wfaBhfW{@@cYqL>]}JDPK\
      hNeOj^qRxtACTmm_~|`ktec~|wSlL`]MycklW`VgldGi|Mb>@mHnYlDlZw]THXlJewhvUx{I^Mua]hOu?jG`X{pie_\
      ~ZIsEmybg^e{yum~LSPE?Pczb~@CDbUiaJCRyN[SwzNceqaCUwQSkYim`XmlqnQn?U@ivtJ@HnsbHZikaZRNFrRiSP\
      ILZkiGMh|vsqKOE]`jabrIuBZTgHDIuDsso|plkdYXBrDnMcxqvGHk_RVplRoemcFxYGsIoYDSPD{bGma}cdhov]jj\
      e[GDDtNaCcYnrHiusg@a@bpakWBEAyT}UoHv@ickH_LX>wkURDKFDZizxnyBvthrGH]~Er>d_c{|W}dYgUkq{bJAJV\
      lOscKmMvr>HeMLXWKgRe`fpf>DuMebvi`DcJx~f`[{xa}GX`bmFAZRbwyQUHyMxtlit{Aku@VWlK[nROtEePw@VuDA\
      IW>ZXyMQAa>@?lKflv``vclxqVtL_MfzzPzfjSQ}IY}~@]Ayqwi`D[kk~GwxRIFL~g`tKe`]}>rdbte}zOG@_nTxAx\
      cajod}@p[LuNSlkZnT@JX|eS~Px^|qRHqO}@iyclHVlLNu}zP?l_E`g`UvA}Vgiuo`|^IYZbnehMVd}PBiyav>UXrN\
      wQNsFaZ{|C^>BdcKP>Hca[Mt?[ewVhbtuIp^Y@@NEeshpW?XrnwFWqKLgh^DJPyr[iegzzvwMHDyjPOLcvt>I>VDkN\
      Gor_FPqpJedH^JA}TheOcGDk?ro]sDZ}wlD_{vNOWe{ywfustWqNWohnAtMkwb}_]NzIWRNb]PzDmITIbA@MinGcjN\
      ZMUCxZcAj>zDkgnFQS>oMUo_xiaw?~_eQbAMY~[PQwxHb{BuuhGdaXJBzBIkrUY}hSs>`f^E`]EANTj>fXnENb>Uxs\
      U|~i_FQE[wus~}Zhx@SQOIndi[pf>dIy]RxO[y`NDlB@OVOmRKD@Y|@ud[NMnO~yMQUkyTAy^>LhxJJFZhWdxvlUUl\
      C]sDeknyarH_uz@aDOabX|ygIQ`lrRd]H}BuIu~DDf?mb}[yJIAEz`pWKOKCbOSn>JYKw{|uLcV@JpXr_RZXugeZdr\
      OVc>LLrdDDSd~@ZZ@}jLdmNtpLStoxlSbXp`cGkGIwokYoIRvEmnIXWKIqsQjCuWJo{YM?lKN{Z^BuvNBpaB?UXAuI\
      D`od_ymM]Bg]Nhh}@DHUir>IgpsETSjDYBuTIWHLqby[m|htrL_e~QRMAORKQiRfCqsxMP^NfXp>JqGHgvRUmY{ABf\
      >osIzGnxbWO[CkxsrQe[{]SoDXo^dSqUplUvGM@K`kKmqFs^IBRBB[x}yycvolK>^axzAhQMtV`{dPwG}rY`|OyEcb\
      SvJdtgTomZzf}TlbpPPm@|UKX}_{c}H?i|eRmLD}?e}gED_cZgNyd>_n[tuh[CQBjrfqezp?lqbDJdqU_E]Zk{]lmg\
      AKlJ^MFhCIBfimtlMrYQ|aDOg_YMJm{gwdBRIy~CgEfKh@EdEOZ>]Jq^~cFrd>?GJj^IvEJOLQH``bCm@`Xq>nk|xc\
      Lffhlk}Y?GiZbgbsA{FUwyzuIfGHlDf]`q|vQTmJhyMgedIcBWymLmVQzxTNTISXSa`^hgCumTGeWTgWFERHXldAUW\
      org|UReAjz|~FDlcEOVzE@ranDcsEpFzTbstCWY?w|iF~ZO~AYgbciAK[itgoKtoeOKPEWdvImg|XrPxAI{nuIh{l`\
      l`nO`uPExyp{kcvnsr`TVBqbhqLKyQLoEAxy@@>Kfb_Igek_>oeE{gFzUe[cImmWNSLYRKhXdMVzKwndPrTaSBoIPD\
      aayX@DsIyvpSnF]oo~LBrQrSRiUKmYu~GSQKkAgXPSa@XZftgYBZ{C^nTsH]lQNSsNUx`I^_MF`OT?MohmWW}y>wJl\
      @>a~tVtfZPoJx]scBWFyR`fqNtO>AhDM`mkC~NRHj[oFOnvq^Ja}CCiMknrl|>lCOdZOC`yoM@}u^L[Ncvuux[aG?c\
      wC}bqcpYc{avdGxJsQXMaib@za}RFGbIK@mwpfBEJjiu}mGWxuaD[_`p^GJCUI^yHOIDmhsOoFJ~KZmujAOTCiCywI\
      EYcteJ[ihB?[YtvedyWCEtdIhW@{KiE`C{sI|n~T{Q{_LqErEb>RUxCrplc^MJXC{gEy@MBnrIEtYnYAswVUdZwtRR\
      sEKg^VayuUnGAdlZRaosRUF^qT_VTTGFbiVzJGGeNTf@cSsJEAtDnCw]MLfn]M~CuiwR`xeG`OsNIJdjs_l[uW^_V^\
      j|GVMImGpOxDdLb?emSlnQvBFlZR{mVIqpZ_^{npjXTaOwYyu>>vrua_TYzvb{rYCf`Gy}dZGhO{YOFiObC`CH_|wk\
      JdFfe}QsI}|AR|~p?@owI[kAp^{fVqOmhdll_lCW>@GJfqTm?rGSINM__dLg>VmLKazu@^nqfQuRYYbE{ank@t_YCx\
      GKe>jyJqjX?BejtJRV>T|idwnSI^[m|LeO]wkA~U^gNwPtez~Smw^fdRkyf~OunlZsgnk^XSwEw[>ahHcJnSyXlOg`\
      Ip|HWYrFQ|>PQbWNKmVfLX@uWWabGthlkftyF_NZdEc_^PthDFZNyogs>NriZmbLejhccwS{NvGgaMpWnktflEt@YK\
      ^UjsnC|gtGQym{kg@>u~ieNv`YC{KGWML@D^h_cGnFw]RNGu^bGGP[l}]HQH{qHyVoo_JnsYwpf?YI[F{{DYQBEpsv\
      GzEF_?PuOrCjTRhzxSj{DuOJITHzzHIIeijtmbCPQEWfd>lRTt|~YGLK@ETBwymOIpGqo}CsQ]cE}CHn?yux`ogD?c\
      |HINVODLSlHCeD]dzyVy]R{jxbsmcCUYNS`lPlN~zEMM>DzTvy`ELC@n^~SLkwypGciN^iPa>GrZphqnwdUDxPB{RI\
      SL@k_FZLIDJzZxlORrtcGgIGteaOXKG?uAURD}`HAMQCJNBNGEfU?xMJ|uGTewzgKRZrhMUwEoPPMGuzpznTfk`osp\
      b@EbDtIbpkm^f||RanuLFDcBeCYmCCTKcv^hPjCKS>taBYGpHR~HF>eqzfu?TxQzuCzRvr~ETH^zaJp@BAb`npYxnF\
      J]@EpXAXTs|It_QvHCbCImgBOD?Dfj`UALTiJKaljBMgYsFPXS@Gl^PP~cFPPxmJEtN]y^RcTOzwd|iySr_gs[Fvk?\
      Bz|GRwOSqZjm?OHH}wzK]kGkitjsQTg~DfmARVOcF~|wisACaP@o]_qMS^e_XdNHD`?jD`~AEuOKPuFISJECpYdlfq\
      PZCr]TdFBwzsQkJzeRRXRQNHY^pLPlCUl|LVE?iqhDFW_OYKVJiZsXlYHR_DFKESuRq_mEynfTjN]VFsZzYYgAv|gX\
      rpjsauJOFmTfQxmM>H`ndHE~TxsZJNloTM|cjnAHzAJLVXrAKp_vFBHwAGOkoxFSrr{MAkkQlbWal_G~g}_Yx[qbnA\
      YgeUrJG_CaOQQZ]BV>K]DeWQuNiyfQrIfBR}QxDI`JXX`W`lMLtw_GgQpgOXyGwJ}C]U~IEdt|varMo]Nq^?qmecZ_\
      KjDtD^G{RyWdvat`cznRjTCJhywnfy~}xLiL[Y~dHb|KzpLl?MyBUihSRdTBbfX]b}veAa^Mq^{YDgNviwmgkPE]]a\
      FD|uRX{HfdfeX~u>SF~vJLBU{^?oLbRXOS]^hx_ipgyHw@_KxnwSDX`vyYe_OcFIlXP|Vb}{nTWM_FtGxvYFl}fLUM\
      [bcm@f|@OGP{?OPPdjIJ}miE~CmBhQnhwNDX|F~VMgo@>~Qk]D{OS~KqBqA>zl}C_G`Qkw?yMxXRWMPYme~X[U{xAI\
      ?PmzcN{b@F?nsZqBgNn}[tmfEV>DbM@P[crFY^MdrBFB?XCcP>gEU_^Rr|tqnUVKj|BB^|brkg^IFUyhzDJeyIvIMU\
      PtrN@bdWutJAflZM~rSQmnvCrwxJxhNSm@vRMd[chIQjmOmued^^rzODfetj?~~UYvsUA`uiglKc{lX^T[VaKwjVTs\
      iUrFBWKbb[?p{ziTJmZrgCPVM~}rrZPn|boIvGLa_oQMVgJ}U`{}R_{D>QnXEFTcJwFxBl}~AugehiGysCVtHuV~ta\
      hvsX?o}|aUH@_axt_yF|LTfH>BXgq>vb>QsBOnxUGNTzg_mOxbanWb]?VSFJNlwc]`jRIOXynq]UgpyeFBsidvZQP@\
      C{nnyWiMkt}Y[Eu{j`X^LGmBnyATHLwWDxefvaDQ_Bc]k{WIcKU@T}v>U_[~AIhN^?P_IFCxcdd>{yIHKgh~DOzZi]\
      jaYNw{JurRRWcc^c^>Lk]{re`HeyVlvLiBCa~Ncij~I@jtErdVE`E}]cVnBGZaHxCm^WjvYz__[xNat}yk}TUESO`k\
      Lf^KPonkOhZX`]AEwD}byRoKc?cGkOx`ZPZjdg{uE`fZ[VANTUVxc^JNqxL@o{{~WRIjwyi~d?WLTBRCqW]jiOx|Sx\
      Guke@UOxVW^~yeF{i@uS>{ZOfjSHPVhJhnyww]puRb[vIAkxeMpAnfCSGeNw[bV[j_@>U@R_ARosHgKVpX?frqB]vw\
      ~d_XKdfT[qUcf|VsjIYXfkjEDALs]xeaL[|W|xm`miII~S{x}ETeYv]t>??F~y]Ce]`O`~_`jNHDAz}EFdYByQ`OKG\
      PMl?tUtMM{eqZVaTAB]vH_shSb@OjU|ARRkD?RhJZmX~cnM}JH`lPY[GzshJ`ifKw[aI{RB}ZGpCDzsB{Uq]P{VdkR\
      pde??pAbu|vcLj@TnkKmTzmzErp[SocxV?eqfr{Obr[wF|}mmYR>AtoZDf~@LVB}ePX|hpBETcapEDYIZWQ`yT^Ac^\
      D}dPzK}oNEONy[}FMw`hutrZQOyZRjN@BE|EVyZmTvQIaQT]kyQFg?yaM[>hqBsmFLUergwEo|SmPltfkWuLvaPQRK\
      BFvCtC~HUvUwHPLQgnpGpr`V[n^[RMJf]OwkvXdhiAOPZuZgc_IQMWstKvzjSbbYwhAjGN]zqs~Ova@RKzmGzyHSn~\
      `m|gTbTYMVHSk_MyGQEMxqWqqJr~kL|?kV[MR_]ofVaiCpGi|lJzviIQV>}FHHqzY`MDy>`CUBaHtw|F]wMR_EWCSD\
      bJ?g|iMynVr@u]SQYGKijQQ?]iBFVfKFTgYF_Em`nAOCvQtGDX~vLC}WwMilA|W>s_fMM@CJ{vrjmAgCBbRYSSweeF\
      C~lqmCdlWJmrh}oAx`NJAil[t[pqH]UDiTxsPUT{uC~}EbL>x~sHJfqAnsE]piK^Ll`@T>NAE}GcOVv|rTd^NHMo{s\
      LXxqxgtbiLvTMXH^JZNwYI_mMVJm}fcZfB@zhcD{^UzyEZmNBuAyYg>elEfqrfp^x}r{f[|{RtGrZdMuinwwLlDGnX\
      }drQqZ^Sq`~l^abAcHUtVWkELszxh[a|Sa{ZSDLcbzbbv~fDvu>ofZurd^wrjmgugre]oxJSZOjNysRm_SusY~eV_`\
      DNhy?>YLZI{K^ESOsvwDRDhahrxL>UcVY?q>G^sjfEFNnHuoGPmku_pCthzzH`lJ|dhgIJquSI@SWecdelDL}[}^gs\
      mMn[}}KqpyFV_iUaQphuCiVRmo^y]{^b>l@z|td_RL?Wliv_]TMN}ZNomFQ?@CZF|DTuFy{zp^oQs[rcpacij|tSiy\
      vt^>vEtnZfBb[fkPvDSMafG}VCEST`ooLpXTBH[SgdAluPQEvFCxrnL?gct|{Cy@nUgU?lN~SGlmZd{HRKNuzjNQrZ\
      BgVi@cxjUVGuehOFprUW_@_BbMa]~QevWLgstiPsukQXdsOs@~@hOv?KBH~vUzM_k@kHgcGBfsX{[jHgmzsZT}J[nE\
      V`AjMO|`bk`K{VAF>L^|~xeu_lalb[bombqCk^LGjBnqnjT>AWLqk`DWQfJ@@iRmWz^_zi~RXI@M|R^HjsWXPlM@^@\
      DtidPhbXGL]|GCe{@dcMTEpZqZfXCiKjXxOEuV@iBCKxZaHnDZxXRZ>M]giW[{GpZ~m_YYkYA|wTIII_JE`uLbkoHD\
      SROcN_tjR{e|pP{wgEqnm_xqhxjR}khL]kZTgd|ey`eU|hX`h[vpuyf?lkqiT]mAPT_OfDvjb}}DoxO^^huuCaVeu|\
      hXRQnitnNZZrPcATDm_Sratvi@`VIsxJrl|}KV@jQm?FpAvOGlb~IbYPeJwX[{WQ?YNTiFKZoAfH~IdvZmSRW^D~En\
      v@du|L`qZVpw]{^h|]RHAuZ|[S`a`oKzNyErWNFwHmnO`JrorP~YvyH^yb]?loRt}fOyJRtkTzscbbHTD^br>imtVd\
      y_fmgRfJQfVl[cHxFu[z?IUqCRStrQd|dwkvqG^TNO>fGZUNUyCaenBJYbAi|sqWBlcC}m]pEMLOxYE]wFxrBosVaQ\
      QI}_Px_|xzvRyvS[VQD[gXV`jSDLNd{y|WJLD{bHXYMcPgbqOmJrFrp{GRXRGC~sXq]eF>ZvpSW@cwUmaHHmnggaEK\
      y]|LmC]{o?NYqFsOoHlWGifRWflZRB^RVY?nlXoBqEk`cBCP~awMYf]JMIa`]B{B?u}_`uIib>q_oK
      """;

  /** What each rule adds to the log-odds, in tenths, as {@code Leanings} reads it. */
  static final String BELIEFS =
      """
      you-always 13
      every-time 6
      you-never 9
      not-once 0
      all-you-do 10
      always-about-you 9
      you-are-trait 7
      you-are-a-trait 6
      how-trait 7
      your-trait 16
      you-have-no 28
      what-a-trait 5
      calling-names 7
      you-are-an-insult 9
      swearing-at-you 19
      shut-up 6
      you-disgust-me 23
      are-you-stupid 16
      your-fault 14
      because-of-you 13
      you-made-me 1
      you-ruined 17
      if-you-had 9
      you-dont-care 6
      you-just-want 4
      you-are-trying-to 13
      you-think-i-am 8
      you-are-jealous 12
      should-have 11
      you-should 11
      you-have-to 17
      i-need-you-to 10
      do-as-i-say 5
      how-many-times 12
      you-are-supposed-to 14
      if-you-then 4
      i-will-if-you 4
      or-else 10
      do-that-and 1
      last-warning 12
      you-will-regret 8
      oh-great 4
      thanks-for-nothing 3
      good-for-you 8
      how-kind-of-you 4
      would-it-kill-you 10
      dont-mind-me 9
      calm-down 13
      overreacting 18
      too-sensitive 16
      get-over-it 12
      stop-the-fuss 15
      no-big-deal 6
      whatever 3
      in-your-head 15
      take-a-joke 14
      yes-but-you 1
      what-about-when-you 3
      one-to-talk 9
      you-started-it 2
      at-least-i 15
      only-because-you 1
      i-feel-that-you 6
      i-feel-ignored 12
      i-feel-like-i-am-being 5
      it-feels-like-you 10
      be-more-like 3
      just-like-your-mother 4
      my-ex-would 3
      other-people 5
      your-brother-had 3
      better-than-you 4
      measured-against 8
      answer-me 7
      just-tell-me 3
      i-can-see-you-read-it 11
      look-at-me 6
      need-an-answer 10
      why-wont-you 0
      yes-or-no 4
      still-waiting 6
      """;

  private ResemblanceWeights() {}
}
