// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

/**
 * What English sentences lean to, as {@code ResemblanceTraining} among the tests learned and wrote
 * it. Nothing in here is written by hand.
 */
final class ResemblanceWeights {
  /** The log-odds that each topic starts from, and behind them hurting at all. */
  static final double[] STARTS = {
    -2.67, -5.48, -3.93, -3.89, -3.65, -3.91, -5.22, -3.12, -3.89, -2.15, -5.61, -2.18, -11.99,
    -22.83, -4.43, -4.94, -6.60, -3.17, -5.25, -3.76, -3.38, -4.04, -4.74, -3.81, -0.49,
  };

  /** What the clues weigh, as {@code Leanings} reads it. */
  static final String WEIGHTS =
      """
      xl@G_d|q[QxCyMo_F@{k_ONtdwE|O{dJ@VyQ?}ceAoAKRDqS_jmXcPExcucFv?`DAZ~}NGLhrx?~DqBEiIiNDLOILU\
      {cKqy~kOm@yLCsDKul|zE`vxzjVCQ|RzKPX{l^IGWF@rMN|[^IJEK^cithabYSI~ytVWh]{]i@GCTJubgvsgG^mAKI\
      ~HYVrxrR}bpNcGfv}{NoGgz?Mfkp}n`PYcMG_VsE?fCU{Cg>[keemiZcibL{XSpW~VQChi?rvKpJ~IMYPOtSBhPshj\
      VNgW}Iqo@vMwV[KPmaxanC@vkgczhGwIcEbCbmdDgD^y~XfOW^~]AYAwuhdcIdxSCyAob~tBUe~}ZbftXWYkM^oIRN\
      RxAs>ajVnnz|ICt|Va@iMNKIK^]{aE]yaMQCdVHufNOrxyoFAd@wWwY`HzrKjwB[QdaBiVxdJ?kZt`JW@UGYItU`r[\
      er~YurtfB>iDTAkTBBtVG^XV{KzUViN@~[GUEZcvOnu}LyuAGsP}p[HjXWJtoNp^bDqkZVf_~T>COrDtiSXfpD?P}R\
      _xuaQ{nP|OQ{pTTIVntvrmb~>EZF{XFypKMiwHdl~Yx@Zl_YtBref_|Luw>X^UbBmdUKvgMN{LRKC>QORrjNazwsnh\
      wsY@N@}Gm>n~HkDA>q@lOC?IwuheGr{O`gXwZqoDIfKwFWEkV[|XsHiRS?NxjBMOENoy{oRR`l`sZ}ow|Ib]wLqs^v\
      gW?[UjcWZY_w^w>@[NftXOqHRoDqOzTse~HeQgs`RufBYDohhWHJvUn|sDv_gOIAx]Hy_~`Cla[XSmHCv{ebyX]PqS\
      luP>MEKuyfrDz@QanojxArCodm?`OUGRyOhLkilxGhPn}H|YVeQDGRi?Olm_Ia>OW?hKLD_z_~AaIst@QPoLlI][Yb\
      rKSJLkX~N]UzzNPxzdhxhYbpYUm^J|FdiQ@LmI]sN^w]num~p>ewtJ`MF>LJtvasHuObw_dmOEti[D}ATm@sbXABB{\
      FvxjCNuGBu]}strs~UdsBLn]FpA]audBidRjP`g@nauKYLtP_wSe@yrfKd[ZUBESIpRo_h>Ktvr?u^}sK@aXuoIncw\
      qvOurwgv[gv@ZSQIJPEBsgmAsuUeKwPe{RLQ]pxOe^XJQtcLfJ`{xaTi~MV^GRm]SAB}tY|Rcter`d@S_sEAOXKPBZ\
      yRhYD]n?KJOV}RhpBlVTn>Bdxf[>RQ`WS~XsYxXeEO_a`eP?FzgEkDaqYaRr^PsH[SMPCeWw}B{P]lAAQa^Cumtbte\
      `Ph}|RW|}_rWbLUXlwND@LL]U_DqS{IOR{_hz[{RlFKo[dO}XlS}FD?XstjV@JH^QeefopCUq?JpA^Hw^U{sNRl|te\
      tKMdnvQOnt|O}wZBD]YbL}HCToL>}Nqc`I``~chS@pZiuL>V}cLnjzP{ENQxT[p`r^Dti>mwZw[_r}Q{PI~mnqGm`c\
      P|wDHEeL}{[gttkj@@INzum]wigBe_VwOYocw}dEBdGP[VdwEGbHuVkBP`yuELJHPJTtJjgFYIOo_{[Kc`be[MWBul\
      AvPV?wnYDmaOKF?yT`]|X^NMR@XTGjTXTL>pchm~|}aJvt]gH^FjIeX}~jfLyQDkkgYwcKLZ>Xz[y?^RZdT|i@scWo\
      d_iD}WH[DwjNDvi]^Su|fIqaXPABFYEIV~XcmIxku`XJxJKzgESDk?swxyjyNfLIZy?lnJQ}tm?oyyJr{ocsErKEfy\
      q@aAwLOjdWsR|]lmeQzMgV?Re[cUhyttHvNexD|t{teqtcKvkaGxCRPIplOQnaSdOlTIvihiBEnavLkX_q[GY@X^Ue\
      GRb]XpVaK]V^vCSGxWxGFlwVpZj[VGyTmKMDB~W|Gf~t~`?cqzHelf^RITH|>kHjJ?sTACX>dscl@NG~zI^bKXY[sM\
      YcTMKpNczMhyQ`g>MHA>`>piNwRMbkxCtD|P`jRIX>Pg?OSeVloloQ[hvnExIdXe}EPrAtPSHyduBfAcJQ{@mwu@he\
      ZOZSh_miqaZQYk@rhakULAlJyUNOeArfi@joLRpHhkBe[qFOvXE}H?cR??iJnWiJ}yYTdM[|IfL_VpkfqiV?i}PuTd\
      nDJSCyIFZZN@CNd|H]eL>igUGib|ru~JEs_qEik_ozcOnOzk]zNeE`iIOiiMyU^lvEQEmY>zEoMdBtUeT?eghbH~KH\
      fgIksusk?`SIhF}RQ_kbWFF^SHiNhR?}Uwm_mOtAk`_hkxyfwFa>yw@qiAqHo{IHFAlssTHmqIMrqasmbImDQpx[f[\
      MtvL^tvducQ@DPz|~G{EIsDKQahN`vN^nbYMwcfTDTYNjHSJTcG[mYsJnzh~CvOTGHlBGecVOYWjrqrxp`{bv}{By?\
      unHWv_liQ{FX[`ljiB@[YBomrS`tO?tKny}HKqZBEnghCJhQuG`IeR>sqvdTNKILNNHjK?im~Qzf?s>U]tfCX`_hkE\
      HApHEQBMqy{zedO_gpWSZBfU]oXjIXnh[t_kqAuLOqAVLnYPQJEc^PZBqk@>Z^wbHKGZ{[Du|O_j@qErJWPfQvvCP{\
      EeJ[cQ^@Q`Xr@Rxl]gIsjCOXUOpsW|juIFV[ExoSi{oKUB^ut`lGsgQUAW>Ncs~EUyYt^t^D^wgBLytDKZTy~YOegG\
      wLH[pGqBc>[OkagcVaKy]GVDgJoRi[]|>rwLivfJzcyL[lWxLbeVqloy}GXHOrsjhY[VfYFYxN_tslEGFD>YhkpLqT\
      Hxv|xy~OttisqEKzmcRKKwA?VypIAejh}wyvFdR}Og{ce`Cs[d~?_UstcNuc{@~ant[E`CtOLhf]Z@|hH~TkF{O}Lf\
      RyPQKmaMeLXRelXAPdYJEJcKgAOAy``{^[qvuF]]UexJ{YDLP}X~nPi]WcwjCd{gqxHfp`LmaH?jrv[PzvHVG[AVU}\
      dL{EFzZzIY>Z_rtPao_vmw?eKWCjU_ecPgXyn]~WeSFXUcReqVieMmyIRQ>}Lt]tflFSd{LZd}hTultyCmfZ`iT[`p\
      atBUDEHJCh^FAvvKFmmhmIGXHPDBKn~^P{Rn>TM}]^|IYszaFbFh~TAr[]]dF?R@kdpAYypB@[sDC?kYoHrOsfR|Hj\
      UvgDBTrGaUSsdBqAmJ|mV[B>MKDrE[MOED~?K]l^T|v@h}?j_@Cm]pMhgGWz[EglFjf^abtP[nSAmv_[Ypwb`l[j^}\
      TWrR]NPn]dgSkjCEzJ``SoBA_nYPMqjkze_q[ZQXd>GxJVimYq^cxV{aoz~]Sw@XtGObeP_FHwtsUYh|sSe_R[cZk]\
      T_XhPSAEiARh~P@FoNLE`JNzTwjXePnZKwB>{ftNLj`yhZ{kgtnm[yPdP|lj_@CVFBUQmM`qc^eAK^`CLinNy|[nZt\
      zbd^^^TH[p`CRhdiXJkCObNyT>lBAxL[CHx?rLXjSaSioksbQEmGL}{eRzj_^yVFuFMEvpSOD`DFdtHqUxcJ>n^FoP\
      SKiQAIgh|a~@t}^C_Fp_s`mu@`kf~vi|SroMexYmNGp_>Ji{bgXqZK`?_uOSzeblFr@jTQKb`Q_jzdXZwzhFWG{kGF\
      gktIK_p{`TrLuQRay?Hvt?CboIeQ]RD}Wqg[TrFdi?NpdZBpK}nq|xKMH_itIv}dGQdJfKBplmKjw~tPakjjOa^Ia~\
      LXkLTK@XUaJpCSIawITKcxoi[X]m`]QYhGnTLCQYwH_pF~yYCleazQCfBHt]XWlCcV_EabsfHBeRarPYt{L]gdkqBA\
      DEbvvJh`fnLRvGxnwpEmDVs]nLFm@LJWqeqi]rBkF@mfRPMwdP}IZL?FOIOUeWe~HNlt^IEqWaiYXJ@dRVWKVmIagC\
      i`|GoJbDc]UatB@qtkA?BHLlxto_b^GwaJtRca@hI~xZX>`{a}D]}ICbulAAlUddFAPNIveDKg>]xcvXvAswy[?hEv\
      >eJb`~Df>E|knkkgVsLLx`RWhRhEDnopCs~SKfP@sDk|]Jv^FRwBcNr_[^PbQ?yeeDt[pntRW[qFI|DIQCnqnsUvh[\
      LnLgzgwHtaBOe^UuZKqt|H{eSIkN]VQ>mLk?Ap]>CAmROMKlLOWmszKCPkmBNet>dQHu~|EziY@Ismikvl[uxtVhKG\
      _^}AQTTexDraFK[WG_OfFh^XYiP[>H[gPp|ITe@NV{pFXJORGmtJw>g|>mD@^|LTScnrCXSEV@ViPD?Pnoq^nGjtow\
      mGMnMsPa_ztUnBFyt>MYH|qDcsHXdPM>dHUf]TikzrtLiWRxpte^prj^Jztvy|IQFdD}u~K~wMplE^@ISiPBSI^Ipn\
      YOfu@Q[ckqhtv?z_HADkZYyFTm}qihVe`[h@aJdONhAcpgf^ztT?KF}_UyJgNr_tBDcMhsZe_?VN{fOVtWpJwdNWOo\
      >pZc{L?mCv_SsCM?^h]jjrk`goRyjiF>hu?@]wjBmUE_@|f@qc^{GnDGfto~[SOvLzB@{npoz~zaX]pDGKqDl^IZ]F\
      uWJ~CzZ{HIQ{>jGnWcy`JlRn|?yCoSrSmOi@lHu_nz|`GN}t^oLeGGDGUkb]k^RE>|bkiwYSGyjWcEXPBZBCLUhvDC\
      qLXfXgE]PffyGrPPu]z^YPx@Ypazcbqeh~oPf^tcvrG{]sSOlxRflmEIICWYr^@F~CYymCM@`aA[r}MQIVk@h}@JLm\
      IMHc|e{AgWyRCQy|vV@FUchkaN}h?hdPZ@WLzODzH^iSLWWzgCWenMDB_KkXGPzl_i^tNHocbSI^>GBG|K`jsT[v^I\
      UbY]aqcSFwGgZVltrLLTUbLlUxxYd@~qGEpoODsFYkuv[c^Wskza@FcducdvkboacGC}pL`{pVM~?iILb@UK`|I}hy\
      ?lLWOHHdv>jU_YTIFbQhM[TdNgyD>T]eHYaJtsI?@J`ESCZ^mFM]cA~MB_Oas>Dnmk@knjRvwqVVVftJIUd|uyN@[Y\
      PZwFmOXiwegaFIDEdgOOBvSjkBasrf_DU]u~kNf[iqNJI|Z}PhpY}sNLS{NzvVb~{hYx`p|AF}JtnDr{>ZI?qKx~K[\
      BgdfDlT}TAMlIfmet`RLwSUIbsZl{oosRTKJS^g|SxqtV?lO?PoEEgjdX]eo{Rhztg?}{`?Cxl{Fwirk]FqMMAhSfv\
      [mcpJWZW]CG_DOYJdkkeSy~T[GTtFZxJ>YS{[gaZoVNhKP>FQ{XIf>cBD>`HusemGlmrSuLkjixMtHt^|gCVjvzIgX\
      JQ|RJiLHO~IKYBsRGeSujrCZ>|AHR{}kTzS_LSgn_cx{SFgqKQ~L[Xg^ALz]pOr>daE}k_jsW{TvXvAlA~`WImAduY\
      OByLu_jU_lj?hDqcXP^Is>roVE]@bSArCMb@rXJLQDXp@dCoYZuXUk^Sh|S}iULJnsDz}jAKfpZm@T@blDafoyB>eR\
      Vm>RHqJoFmQTB}{}MvvK[|H@KMwvb{pqvFnBE]KTmEIjSq]B`cZZVPJvPc|KAcyo^AOjiXgIm]{s@IVQFb]fV>}nSU\
      Dc_pJTmbzZyuz~wIEllMfU|hOMC_xV^>O]qNwuD`B>S|dxRDf@tkmpjU|n{YER}jDIhZHIUQN[CmvjRjkRg|l|EQZa\
      _Bt^zg|oX]BeZ|DVBT{_yd?BzRszZc?@OmZE_tHIRnmkKP{CxmIUloAeVU[FsKvcT`@NIQfmBC}lopMETaQWJRPiBH\
      eJcxBxZjZeWZ_WGYqQreC@BMOzlqCR@i>uvqQRrG{>KlVF|YI>UJftBWh}dV?M[rxEIwIW>L]}IktPvOSUvUyIS~ht\
      _h]Sx?pDi|HOJdQN}>U|YkGAru@@HSRldLpOg|m?jVKWT^SIYS|{szoOJNxnbpFVhsnxKNp~zDWqn|e>tOb[fZp@hb\
      O{ANJrcT{mrWgyIcff?^ZoOU?qc}UTGry_jBs~UMhWHAn]Q_I}MKt}Inrg{^GHm>wSs>Pw`z~tEi`cuHTuOc]~yyls\
      qDMe^Etn]hbMPXN^^`DSZR[aJwav?Q_onIEOx>eNqKGTPpp`Z`|^?v|HOr~YQl_wLwshyHGlVoG[fTbO`bg@O@EJYW\
      eAhf^LtW~kL_YktuWWPMiYRGQh[PAGhIkFsrKFRivIXyYOEwDNQh^~uAH|QejAQQ[AY@QlBfLsgL~uWNA~f`FIyr[C\
      lHORmc_e[|UnsqXms[EICJSiJJuG|hlaoZzOVuxvpYgu@^YGJVXCvp`Ozi>OYtGNdal^dOBmTbCSWteG{{GSz_agfZ\
      `ta}]dyI>xSJ_PGX^gGHWFWdZDgRUogrAOHs{|T`oTXzoUfiSzOhNtX`jqSK[AFolx]afpS`qTfATOVnf}LihrtKEa\
      _Zk_u}TAwtBniwWR^zAfRFF|@Aigj_iHtKD|aagVvzfEqYg^FjRVgsAhFfQDJDe_KlhNntyKfUkaOk{zfhonSNnsPH\
      PH}_Wcutd@>EoXw]_Xr}XYn|eSnBxCPdt^j`Q^]aQLS}r[INGihnQbsNVO|^XNCyrq}CeFTJmqF]XVvo`|jvO>nRWR\
      UDeLtq~dWrzjIjQx~fW?YFqJunOo{TM`j^U[G_~u{HR@b^gSVgEo~I}wrewSQ~Q}xG[fU]uOFhmKOxmGyPqX|a]@v]\
      uKrR}XsiB^A?@A@{ykPidp~eIPUKSFwh|SW@PSJTFPJcd}X}knPhL_CJgLTFI}JVPb^UO`GwtWkzS>HMt>Gw{br^|T\
      ockgyZnplg}K~j^nKi}TZxLFJCHK?BPhtvzhl{sDm}h^rV[dKmgpWV>L`S]U@YYAkDyN?nF@vA{^XPpW^EzMd?`Hx|\
      dxpeSRmnYRHOR{__Z}euZhlpnGuvEJBT_dWd^FegrVD`xNAmLhbANiZh?UaYtjSMZ]RkJalWOJ}rk@vlkEfGqzisRE\
      PeE?rpHYss_KNHDvV@sUB[XeYXh}|gZ}HSXwPthQVdOeSMOec^bJkQNZBO]pX|nM}z^pTClysmo@Pn~[G@jDajugy_\
      Bj}sYC~>rLSLY>hW}Ue_MnFeSKXsqWq?yd|MzhvBGOnrbT_AO?St`JFPjqaH?WleqXb>UEbVabbRK?Lxp>HAVSL~GT\
      wFou@fJA`[zWROtBkevEi|[T_>^_mxuY?VSil|}sWBlVHKxw_jvQo>UpHzTDbVSeiXEGGiTiWHSBpbbTSFCDKg`}?~\
      EUakKC^`dyCQb?>LGTpa>THEgyPn^NimZSBv_Lc}ypj{Xn_j>LlPcFd^vuVZ^ch}BuDCJ|S_szprHkQfWWSp@GOXr`\
      dpLybSoKBjKBylOzeqhrZ@AZx{NDzQNmXtHS~NWSAC`|@ThmpffbRY@tiqCtD`XrhnZr>YY~kiuawlVr[wdltcEbyd\
      ^p]`QatBEy~rnR]sQExLwuvdoyUP_YIx`xv~pbuRJ~ZkoyvfSuoNVZQL@^~Ih`iW~oGPCs{pe@vPsxnZoa[qiZTh|S\
      Wl>vF_^gcsVfG{AaT[ZtLKlSLM_wP_jt>VHUxQ_BBksQgtI[GLL_WC^h_WpTRwdAHfdq^E>vR{TxKEH@sc}ZCihkM>\
      FMF}{@]XUiiZwuPlTMrkaopr]ojJTyGPrzPeSP~aZdWbNgoEj?Npb@bTeMljHaQmb}crs}fszc_vNLkCO_D>ZH{JmQ\
      AUqiRMQc}aHQ@ca_jv`>~A|Scz_}vS{lIIvpnsrPkQPTSXx_SYSKDNkzEXe]|akFVvif|i|}r|MGUPeFePM{ek`NgS\
      w@q{MSWnccBxQnHZ@P[uTSw}WqjN|UbZC}j{N^w|@WjNG^zDvdNuOZFVrkoFDUdgttVvHIQo]>T}U@G]DJgwWF_|}I\
      alAcg|clghn{IQaeWa{Aiz^kDQ@cCkcnmoUyc^`pjqCCBRr[SKZEWlNU_UMwU}ORmLCBSbTV|rbFsM{|UHQhZZuIOK\
      lppMo]YKfrHUXTS~VeA]bx~|TauixVJL_tbYNSErcVJnumdutWklIdJ@uSFVOwaJgjA>}>^Sjo|t_dkvUA|SbKT{Gt\
      v`d}fzFHdtuLU{OZIu]V[AwyhvGtekmdmqXa@E}bPNiOhVsGls_Oyvq~~QFKnNwMYySEEMLRbS{iP^bTEF^VE[zlj|\
      Y{VHDhLondG>LOWKsBHeWOmC_HErxE>Z}MvjdTH[Lt[{bYquonqJuCKluhNhbdjG~>MuR`tyRO>ikgNAx`kWqfHGbN\
      ncybFpS@vF_QlMgbqeZMLOicgp]vfsN@?RasvFgiLcoG{fgbmCLYeKnn~RaDl|W~KEmoac}TS`ZEZZ~HxuXnRGqf[h\
      x{DJR[tM>LaRGl`nAILRKYzF_qOaNRKCXNjzjANvpG?Fde{?^lELt^s[dhCozecG_Wluh@B^CrpX]xpi|~~XohYvQR\
      VhvL^KZOfcLUmMPTzoC~NnHwRrrRg>YUvUESilruOM@OksefWc_oUbm^?qBObJPPYA[enQYxpgqVZ{{w^}NmCnn~LF\
      ?[vX`HdFs?[~WDjIzFf>jDSEqZka[UdB[jBhNJQ{@OYM[IUcqFAYtXun~bhJDjyOT@lW{Wbf|ee[_tKuoGHIivs[xO\
      sJqjjuXCywOLe[xdKmzY@jQVa~QLfH{zqW[pu}_Bo~rC{qDo]HtUdbcvGukr~}bJQa]H`cxVT^WDu~nmJwQrb~g{E>\
      Bww?cHbTkHBqps|yZuow`hgf]uAWxis_jSIhBD`|hncAqlCfi]QZfLh~ZwLZjaXiq}EgP]xJ@`QNvoNM[tLqDYyNfU\
      `j^R?_[kIhg>V`AWj?yV^V@^g^NxWRHbUr}btL@rPOuUDQ>g_FqUgL>GKW{>ql}Mhy|QJEfDhigTzXPaRgBVKRl^Im\
      ?zYAgj[t{G@fNLFF]IcK]c@_w_|aH?UnrBmkHaw~_~AvsozKuYpto^d`sS_ZdB`f>UFQ[a}byENMLZu?UJ>myLeptY\
      YQoPM]_rD~G]V@xukn`|D[fj[jRAFQj~J_bCdfqheXzMlWLKGC]{@vnm@pLyB}GGqRjqQKJn`KJNOFUHrgS_xnAgWx\
      tmw}UJiafFul@>>U^OksqxhcUFMPM~JUUX?vK~BOa]rqcEkS~pun^sDO{|cfOlq]?hT>V@xAFALZsyRuPRSXEZNFKP\
      cYVWUiK`hIdel`fzpksqhlCC{]FMjQPDWAuL~`QEJ]vDNlEXkTXmAPTH[?pJFwRlHM>nJRKFJPLKljuKoO_HLnf{E}\
      ltl|w|Bfyg[wVf}XvcMRC~J??PGr?>CFxAdVYKblyFpa>M]fyvI?kWT@WfMVwUSDcgtPLHjpAPfR_CGuwEs[~wG|vr\
      FqksO`oTGgFGWukwaQe]lJDNoH_FB|IrmyrWnao?hB]zEV]|yTt}EHx~vP@Vv?pSfPw^a]og>BqGV>rxJTiUwJTANM\
      Cam@ytGEDoCxqHjtUyFx@lEyDQzZhWHpywcB`^P]A~Nh>GTqLwVlAUx@]Xday_v{xd>G{^>~aI~hZIt@lqy?{bkW]G\
      cRevqsSypocb@`UH_aPOUKk{KUMwq~anj>av}dh^jBbtHij~YDGHDP`{yc[tV}iv}k`rTvjbnNYlzIy~cLwlTxmXyN\
      XYLRAHTlYPmYekw|I~n>dLcHlQeIGS?iilvtfdhs{XAooQ{?pPkH`KzP>zJSAzX>_yTSZUN~o|JWWmJUC`ltq@clOl\
      QFnzy}zHpkYxni]sPLT~oqNKmsvMKWrJTVplPc|L{sUU_qo?n`Zjm_cqTUHFFDsEefFQRr^c]R|Q~cq|yTGwYcf{rW\
      m_@|P}PZUSQPNLmoQCrH>WptqK@]sGrcrDKr^GNchuoB_h|W`hXsy|IeryDe?qyk^KUjp{lBPGotbOmn>IWYC~guW|\
      E{ocdGbtCyjTj[L`YLPedsdxYbVY|SV]gqiAiJ>[DpCS^h^@@_PZzzf_QVmHUDXEDe}M|V`mb]dbSg`NkK[ZBWCoE>\
      V}d^cDlJM|cr_[MKLtmNLvarcPtUWndyQKW}[ZMAu|][u{>q`UaFEv@StxXJOwgYetllgO?OUodaqmT]xBMg@~TOFm\
      LpoPFfVANSWGvSqpv_wRmov@^DRIMY}kJEPWS^HfBLoeWugPgVbT`mKPGsMkzOHTZf{jH]WQQ{ikWZSI_H]OYmpnAN\
      h_msOCltObxk`HO~njdUE]GtJ~m~LBizhXwDZFphXRNEyyd>uC|JHMTz_x>Wd~XbGloZlPxb^PQUP|yCaBlcqAbOTC\
      z>mtkOGt|~r`N@RJFdZbIB^YGAXbAhadeHe|JUnPsTb_q|Qvcj_`ByO>~eVm>BdIi^PQFoPzVktq]mu|XM{wZ>Kc|u\
      p^[o`hKELGqTOHnzF~yvFWHKC[H^whn]caiKNZCINA[G@K?@q~OtFVCaUGFZOURLdd|suQDXe_YpIqPPJu^I@DBgSX\
      BBixGvJW~YaUrTBYXYQbJVluiCJiyUBp[owvscpBxt~^E{n`Wi`hdxuEpsQjOIjbxeMyZ]kmR>ssZ}[cz{qpi^RiR}\
      pgSL^IKdtCq|}MQTsK>m`votBtv_|uEZZ`Wr^SnItKZ[cP@}uJf_}VAcVfmMGKnPA[|fVDi^h]Y|{dXexMZJR?QYa}\
      PTHcCfDrnv{qi_NK|zIHgR>r|l?vRaQw>iUe>?ouvBNSdM|~CvOOO~e`>^cyUvPr`yNm}b}uHkzqQHZ[UBbPYVBsXK\
      VCyJmjGKSKfvYFDXj?ZwDHzFVaGoesjjKwpRkertGod@^kSaK?YpTR?EQWqkf{>T|TFViEnREa}pOvERiJIBVviHYc\
      YtP^rKx{pTVJMmHePLaey|cIgTkKxbA]Gelx>JQ@@OgVZtHLfLDYGQ?nqjMIQj}ca~^`t[DQPtJfKEgJV[SPfDKtE~\
      gwXsqKqukWHKl]MRmloluF>XcPERbq`tMlaREn}ddDlgA>Ll[CdnO`trhvgnt@xXQje{>LoC_]QiqjPlH}PyjteTfU\
      KNL}aEORuhH]mXfliQ>Wzq{^_k@QKlDwr}duzZfXSyA{aIOGey`PRXK?|]JyKoDD{I~SfFTCyQ]ZUdFpnEwAeG@Unw\
      >|tdiFzpOugMVVhT}AZbTnFrMHhvzulmQ[BkSFhUvR`?m~TA][yROHoBrIfJqKouWIaGLFG{Gk@|C[CO@b~ddmLTg@\
      osa[EfPdvCviKj]LI{wrI_Se[Q{|blAbSSFcnO?bSWzX}>vvqaApFoXPCwyjoWPc~nU?{}}fpQgZkFOweR^nu~xl|n\
      |SOCYtYcMe^|FrkKDKK]rM_]{{kuAmOHHp?cWGCnFCa~}iHj_Y@Mo@^|iIKge{iNe]t~kPDe}AX]j[CAeamq|W]hU|\
      |OGhJnS]nDMRxJ}Q?ITmACp~hSVSBimY}}gdL@ng{@GC|ZcKuMshDIg~>U|oSPyepIossNsxyVXiWnbMW?B~g{EM}i\
      d{JxX_P>jYt`^An{q_Syo`ivmpAG{n^QRcBPIcj@C~N^@|BsBEfYH_Zfdw}SA~mBpb}Z_dl]F`]llbBsbWvBtNvNaZ\
      tIQ~@YeP|CgaYlbe>KXuq>UbY_cuIZkeOqngngIvpX@|^TOYdCBksVT@ggEGVGHLT`fqLwX|htXXSJPeNO}}Gjt[t~\
      RNPF]PSsB@NGZhBV~{>HzCCywp{>QZdS>Eje_YPdW@U`pr[eeXL~j^tk[VWRXITDXNMdkzCupzFFIdNJdb~[}F~{[C\
      zk_sBdtfKMTy]^?^vVw`z>nP~cufRmwI}aEVGxgctq`ELHOIKcJ>EOA@@`GdKMTFyStPb^AxWxVGzxb`[cXSkgSW^X\
      |rYUvBXdZ_UUeyOBIMxjYED`KYRwZ]JvJl`CyCFqwgEpzqsmP}zJCgRKYKMVg[dZX{YL~oKofkjy>acdpeOKyct{aG\
      OhQyz|a}`{]g~yJ]C_agjdugSYkBffjosoSFMA_lH|TlgPQDeAMzMpUMIcYDMvf_SnKd[cIxSyIb@kT_vXmmgWhzQA\
      R?YZMH}wzOF^Gt}UdKOnr}]l`OsmgnLilZZUmkz?FWLDW@Dw}GQ`DOdOT~[~@s_SHMFXJyzIudDcc>{>PP~sF^qSzw\
      doaVw_]m[Pu^u>ExqmdKJYcK{XQSK`AKB_A`QpfU|{lkI[QipGbpIeALsytnveRgFP}DJ{UjXkFP`[m{hIhn`lKJSm\
      zS{~SIi?aT|R^EGITpq`{dFDBzCM{|bv`S^ll^`pvHRpGMMmFlH|k~JZkimUOxXlcFwR[E@cBiF@XFwO[@jpy}zJas\
      pftOJxnEYrq[>Yg~QRBCk?grDZxfOwHoO`pWVRWOmG_arrWg}oiG@yqwdh?POHtdxqgXHOnYxqjWUA?|EU}_TBH}jR\
      ?l[VRqNhIVi[@EVIZdyC>uivxPTSS[mSSf[eija>fV>_GBBYqzGHl`wZDzSDL[qEuKtd>OJkNoOVfmC>bQ[MvjZ?^f\
      >eKfVVo}ZtLPQ`JghToue]NtEoEvJ|KtuZw^U>FwVPIJqBDIQmjRYTgmf`{YRucEbw^WwXC}Dm[Op^V>Ho?p_P|eUp\
      E`[[iWJCnC_qzf[kSgXiQ`NADpbTUms]zGACcodUr~MDP~>D_svVpByUOnIFlyr_@sX}AYF_~RRQCnIsXvlEtOgyoE\
      m{vaQfJIiEp^Eh}MmB^EltAduu}M?P?y?]URurM~W^fi[q{HwztpYpG_EjEpuj]WLj|iY]Xj_VzCHNxGpYBmLt[qIL\
      _reSLJudi`jMK`VxWKC[edrIX__@Ka}EAqJLRIBgske[BRw}LredWe?FUVNA`x`^QazRrSHXn{I^CINxMHhB{}L@Gg\
      gXdBrCb>lUB|spLNT@gXcOJQZFHRMSSG`ymZxKGvcNN~NTWZyB}|`kkYeWvDkbt[iNTw[dahGxsXyf^sgk^CUNwzv[\
      ]noCcbnfKPgCfB>~c}lBL`^gizJFu~Xe>pHP|HbefLwWmoQVJcxs~~jqe]Hc{?BQ?{Nn@q}FKKcxY~QqRcjzKR>lFU\
      CRZvV?MsM`|CTTuQ`N`Wdkve>q}UjRvhqlwX{MRBKuFoiPc`kiCV`PrTjebNG`kpKxv@nL~b]rHWfCRbtmwHoFOoBp\
      to@OTXNM]uqypdoEh>L|hmj[@n>HBM|UzePTPBoGreFn}_uDalDhaMsIqiFN{C@B[|H^~km}?{qdUYk~WSOD?G^Gtv\
      j[`t_k`|Rr_Ijy~OFgaNfCIx`hR~YBPTl[]?@OjKAbu]zQVfnUPVY^?vTbbC|PSuDoBqlPiXd}mdB_Q?MCZ^E]y_j]\
      SN[ST{w{HkJ~VuxE?QuPo}VGZAfRkM>j]mRGPYJTvCTZTuat{exlykWbddkle[`RZYCk]Uq@PphoEDWMDSsPhPiFKi\
      {NxcaWWxcuRj{>?kVYgBPWSI@~XrLDs~iSvkaVnEJtHvvmr]e_EsumWMV}DiUTfItJWA|nEe~MJpgOI_zLEbSKa]Zs\
      RRb}xxaBE}_?rhIdpSblvEqiM|]@|?zOUvOp~Vm?LtXVeW]tpt~fHGNtXE|c@EE@FaLRxJl_GLADM>EUtHe|c_qUmp\
      `ydzaKVnVM`scqvfwo}JrxrK@NoUIKIZ[oYtig^DwZZ@IBa>OE@dNJEWhNODrhM]NKwpj^gAS|`Zy@hg|CKg|nmDmZ\
      IjbyAyWycSPvJK?ZgJ]^FOgS`K~^TXTFqMTH^N>YrESeoMH^vJgCOCelNRtR}N{WOyPwg`YWRei]a?Sb~aUMufQzRE\
      ohEyhcg|qEtW]P}][Z|?yO[gFvb??rrQXUx[xtdH]vxLams|b>]KSQcKxNedfr{hSUJ?phzyue[jKJ?GaqoPFevMEb\
      gV[>bB`>`IEX@fgz^DB`BV?f@j_RTXyzTCBUqlwi_s[MXShzUKP`uRe[{BMuRrDpdct]|lBTePZelpEIF~SN|[A|ab\
      [zXXkxuJU]{Vc[Wfl[nr|nx@rHJXuLtWq?A@oDeEcCsJAOkna?z?|tfahWDek|_cxjxKBMqCCJYxxiEnFlJlrNjhz`\
      su[?_WMYqaBOARj_i_>HysU]BrzIQhKuVy_dDxxk>AvJrTKZYFCejNQAJF[roOCp>vobRlwW}a_TLBYulZtN[doXIY\
      T|}xHj_rC?VbKZU@gnufCLXV[kZG~R^uLcLYJ`S@gTbXPyDAIvr]~JzSCRDt~Cklx}SeGf[LkbL?|KWFB~T@{e@_S~\
      cOXzqvGamg>LojpEJwjaarGe{dM?kBCiDNQf}?|vpA@uZh|Mp{ddUqYGy}eRhdL]kFPz~^>KeASdbrRITw{^eusCzu\
      XxZBsQyZ}DiUXlHnObxysHH|jlWJqKK[sj@`pRL?SOJL>?mHsldf@LlRhKsInCHpeQ_pV`{XukvJQkHNx@nN>DNRHT\
      F~ELYWg]Ko{HHTKGU>v`@@ZwPqJiHouFCloSnSPht~vpndOOoMQ>OjbUlNt@cYlpJrnssx`t}EWxbqLpJQt}yOMeO[\
      gLQ}MU]|QHnr@IdVOd^aQ]qQNwF@V@@d?QtQdFibpSFmqJNM@JJivWRvxbmVLizOhfzZ]oorkKEkLE}n`s[QQheFOh\
      rIXgH{Aw~?PHBNE@mgWTb[[mjEk}sSXuDYBMysTOXpee^ywglxpdAyq?}TmD@NZ>NBtM[NBS[TewZ?xi|zDEHSvOr`\
      ienPHVJKxf`ho`CWgHlkTEUfZ]UoRtV]U^orstHcOXtJrmEcZbj^nJvIPY@>F_Otp|pR]BY^fVDEUqX{?HRkKvDPBb\
      OzBxfrmZAjcqnewTmKWV]s?xL`EJsdD>KD^gz@VTDamavGuOUafPNTbqaIOf?VAoZcTnsCohkttBidXJVDMackx}s~\
      Vnmc{TCMoEtAoURkZxEIaofW~{@rbBJci_aYTxIwbwuAmAOMch_~]wDZN_ATB~dfl]nVwemWh?LLWM?QGb_ElPD~H]\
      |?}pFuTIQmmPuOGONl~giY[fIx?{yJRExlhKur^SJkNRvWboWXVDeJ}Tg?efxv|b^mQwZoOSvYuDOzyEuTUqYpo~dD\
      hEVEjW@jQFht>JE@lFh[rLO~zcUNvQS]FOnQ^rIEIe}e?sMSzrm{VOYkF[RzGWeizUdkQ[bGb}DCPH__Te]`N?IWwi\
      ML[vhKtTIxhQmWbzPu>p}^Qhj?O[yDJOBsb{TuMsVVPS`gVE`?PXe~eQih]yNdjK^b`wCrFMLEEuoQHMvTdrPEv}LE\
      RnRKl|rs_cl|fy^BEzQIZw|I?DR@{uJcMyHiwIw[r{TJsENXz}yPAxwEXxYzrFyyuyu[ODnDdmEC[iqIgVHk_GklcC\
      WuD>GL|@Y_tKWqV`Ik^oam~UTAW@NQAQHC]omWxxoPFbkIZu_wyRco@HAH|fO?bvNaPRdSMrJDtS]m[DbcmPKMfBZm\
      JeAnWcWX|BOkzEmbny~tfiyRc>nJDRNABNBlSqrLZ?OoJ?oUA}QCNyW_SW_PCpWqtCKanbKvgRu?bdBRpTVzoaOqVO\
      ehI]pmVIFa@qoJxFf{BRd^vt_USpZ>gSA~@oLioCTmOFebxPjdGUwmZAdsMVu@BYke`DgP{qDGSQnz}?qOJtuTla`V\
      JWnFdLwD|}PofxlqSC>pRThznCcJBUGH{LSKUD^p}datG`MZGakARcipuizeGSv`_Z`xEVXkNnxkZUmDgVMjRkOR_]\
      TfhdHcfEHqkNYKsurhGPBrRKgdMgScL@DxHOBivATSWBGJTuUK]FrJ~}q_cgXWCE_BzZ{cWa[FujOHVyKHACHEoyGr\
      QsJLswbnUsz>_eIPQgkf@FhS?ZW~yZLfEt{w~C>Y`U``b|sTglO{dIGrb~SaEuQbOVcPobhgxL>uyH?S?{qIVn@~^^\
      Qi_|jRf]>ikceRSoPxEYQRzmpKScNo]yGE|i`|OVKGG]Gj?QukeOd_o^THgPYBd{|{zwrdBKNPK_OJiNXfYPUEoZNw\
      >lFRVtblKtBekCrJ>|gdVCvbrpNiIn@|sYB|dijQeou~Lik]KKWqhifpRQj{sLwfpaIYrDWWh`ojkYkGF_OZYeUPm}\
      Cl{Hu@nQh?juTi@~hRcllHWrjzFu}f]PaGqsMmaE]jr@|IaRW[@OPSBTTxmnF@wgxDOsENrdKiGEDjhsXvLcXIbJ>g\
      wZgda@`BgEDd]AzcWsyiCMJrZdShS[]}sd@RMtBzI`VAhSv]?BYCcnhCtwtRiKuiogIlMlAjmXuRhS}KQNMMVNUQ@}\
      _lKhbK[h|WP{S?m~U^Q}waAhWeM_NFHBt|f[D@>waa|`ecbQq}MnvR`PAWBEBtgRC|Tl_efvm}PlKU]dssFYJSKVYL\
      rpbTVVrl^jQNd}wfy]`vItT_Gav_BvFVSCuu|?VWoJtw}IPHX@_cKyOKtU~UYa~IIan^oreXP[GcjBiwVe??dhsyT]\
      JxCnw?F>~}dNLM|wL]U>C|ievdMW^[r`pwteHh[SKnLW`E?wzW^^w{lzDCDRkb_YF|dzkzbeCDLpJPRt|PFqPSb^ok\
      g^rOdvlfCnURRnbBtjZjg~mA^r~`ZLTMyXa|C_mp@PISkKlVjyXzyFgLXpm^MAwXV@U`pDE>unD}nCtKxRtQLlIPAX\
      QoPDp^qlLGBuWF|rx~GqvWItwfk}nBBahLrzAIlB]ZzCWcpTDg~qW>gohZt~SMpepZWacfY~u`oCQSfriGBK|uFKbM\
      l^mcdvntR^r?dBVj@U]]GPS?EwfRnGOx}eBKRrfNu|geAMJ@ggiVTBW_In]J>dD[h|{UyJi{GH~tGJZhCfV~IAMOB@\
      gVhxG`>QPQTYaJgE|HnuADiFBODl|AjLG{wRp`U~AxmIok?SsM^?`Q>NpN[dKK~{AUAacpRITvnrpGvGn`f{P[iaTd\
      ^FS}HIbsjwIHQrqo}@NEM]dwlSLvm}kOlaslfV_^JDUQ}uGd~d?LUdeb{JTRIxvBKoXjUSgDM>JtFf}Z`SQ~Cwc~bv\
      qN?GQy]Hmw~h`JUcM>rZQLExk^~^^zcmLIGxhkeQdQDu^tCxuQO>m@QU`uAaCm[^zt@yF[gh~IfOM^{on>XXMh^u>{\
      UiLuTrXmfQU|Q[TSPurnx?VNQKYiNOBi{hAc~L}x[P[{NH[bnS|oePvE@{]tqEIOtOu>FQ{Wsh]OSMfj|qm`_Ol|OB\
      GCZGKqWrupKRUKn^Vu^v~HR>VQ|d[j{AFj@nwr}uZCq>|mHdBTY}DcHpdcYVA>`]LFvBSCQZ|abZh@sms_DU?@SNHs\
      {knAgs|K_kfPGOJKAvsY>kOWy>B@BOsfpp@|f[oRU|ThQxnCP[]@zEZaYD^HEV}iWx?WVNI`@?lIpC`ovRNFyRFnLU\
      Of}ptBOptTbcSx@}gBHza|PWlfVn~IXJtBB>yXekvEW@NCHJm~wose`NBOkWnzByNZ@tGqPOfQQ_DFq@RZ`SW^ACKq\
      NZXqW>Zzgj[lWlWoK>IzMs>B^nYhFyimkp}KVsrA^HK@ZfjQHiC`hxH}YjNbM@?auYCtxfnw`spqNrHSKd`awn]Lhr\
      jdtHWmBR>uhgpgHvs]mY}KsG?R^hRuvIQ_fRcBYZUl?F~?dMqtVgut`zdG]|QX|UEYDtN>Crn@LQVJBT{kNNkflv[k\
      E|oFZL>ceqLeZwnXQ|BaLnwiznNrzDyd{tvSht{ikf{]MyrpxXOIBaDEOTYaGDO`x_jiEiA]pkIem`?RVj|Me]izhg\
      LtM^VCUnmTVhmFyoXbkwnwwuwmXvIlYBsGrFu~N?HQI@Zp|zTnC^OjDcqABFLud_ArLOHu~qjZMDeg@l|g?pwrAsiL\
      NcmjZQ^LHZxalUn{dicRYzA`AvNS[lKN_SQWHLnkmy~eY[snGmuuNaFD~?cO{S^MzMAezORf}LZHY@GiiNNe}R?WS|\
      ?xCvY}GGGXc_oTLwNspcU[`o>[aJIsF|SapfO[KNZPd?QoZ_Pay{rGRhksEjcM{vlpXH_oon[y~snA`Dsr]jjS^KGk\
      [PpWJ_J|nlFETx`ElCqBJo]w?TvxZILxP@X]OcswmH`dOxDl>p[|||PValHy|qB~@L>WtwSuIqB}Fme?CmPQI[Coi|\
      zG]Puc>tWG[^CGmkRNi[`]r_oPpu`qn>j|bNPMvOAhJAv@{v?Q?d`bEBow}mpEEbWPwWe}VCvgxox|`ew[RhdUdqrD\
      tluF^z~Qr?hZCikfoE[|[R}COXNJp?GUUqKzhSmkRBBxHmrT|MdQev@gZKShf]n^Fjajs_Hsg^?{QxLip]n]^IliwE\
      lLAMajB^JEgXt_lZcFQozJgSrgqO}ye?>|jqt[cMJKKD]HEOjBrScLO>okwYupsR^CiHrInfWylig^xbfha~yaTv[g\
      ?{cyMVOLyg~gX[rMxJRlLUvgaTBmnMJSVqx}JO_k}BGGCxCoypnhbDS^Um`Ob{Lpanasej{ms~sUD?eTQp^szyC~B}\
      `rJpxaksRtXXmp>yAOMXcQSK?Mk>[^NRB?BCPOlqbctTvutDl^_gTvzS_|NZKu@VJi}H~s|eTuDXX[uFkoPXwpwOJ[\
      I[ag|SaK^Pd|pRbGXl_x~RX?oJQZUpbO>n`UomhfsAphcYZD?h>`DUqnz^qYWNk@Fnyfdj]NEG{QsDrDUtk?^en^|h\
      sqWbEieHbwEQGF{JUcei~ePn|rB]KYT_pJWbr[l`JCYX]XD{dTVH~qZmxK~mHqZTzDSYLWQkCW`yQDt^yVOML>ehpd\
      l~ZMW~{i{o_OcIEBMU}S|HqGO@TVCjQ[^[@^vqQ@auVLljmddF[jdKZK{lTDg[my[|@VyPlXxh`YC]ERSSNT@WKMa>\
      hkXF]Yf{gAVtnua_UeA|G>hlWtfdlc@irza]tX[~]vrhe]FSj]WWmj@DV[MA>aZnn{mlmPvjzaU@BB}>^h`kQA]PCq\
      d[kQk|c_Bj@`z>hgiGdhgGI~HdgtsnY_TvTN|ABNAjsWh@[[qHG{SpHM>VJgeBdPN[__eBzF_^v]eB[t~y_^C@I[wu\
      BjtW_QKsorAG~V?VmsEJ|``>XyiA|TED~HZpuUz~zlNL^c]dg^wZL]^IOtqwUTg|dP{S@|K}sFmb`Ea]W?eqsZldIt\
      OW~FSbhjHF{fxf|Q_pzs`qYyJxlLrhOTFYD_QLBoiSVn@RunZV_VriHTG_|tsLQTUV[@UfLIUbQLsmAVsVTNwivlH{\
      sXEE}~HlKz?zGvlfktOWZEA[}s?WW[jJupBcjftFiiHJD{HEraCP_No`UK[IpoUDTZLRmYJ][L{{LOOVKmuXfnYVpn\
      d^sNV?Yw@CgmEb?SpSdQG`EGuHon]^aIKoxtTR}ECu^q~nwgWyEYrgnoDmOSn@_yMe{PIh}MDS_dTi_k^JG{xrOOc>\
      lLqdA`PbEIQ?wLgbcVo_FnhPSHl`i{iDE|vdOFQQmrAAAn}FfFNnW|}ZFfemXXxH[a_C`dl[Ngjla_SotbZAUDABWt\
      qtnR}Jz>ZXQn}`NWKc?]Cc_|`I[uHNdSb>M^lV`CqSi^RwNnyZT[qz>nm@WJ[ZsWSZcG@nyvwdfMbcC[zXms[CYCPu\
      @{KEG`VV@uiAt|h^~oeYYlc>njZYg]Uk>MOfhYH[~VdeOzkjRYMnw_s`pL^]uEo?{BsfuwaObcc~lu~K?CUFubx{{>\
      NerC_GtIGNTMFLnAQXZ@oknCR`}MOQ[xCF{IN>XOxoL]?Hqgh`[PI_wby{>OE|~[D_wZc~GZopd_EuvhRONjZG}Bqs\
      Uv_joNQn{?ZFopjgR@B`tIHQyn@M@[XQCS~~AGm`BmKWtmK~XbT|>{~o}eRM^LbNMG|dGu]gLhLauvU>c[vFr@RN]w\
      >pNlOR{XiGw>GQAkyBVjTaZqfvGODHAFZvJF]ZOPabiVobl}ER_HQBmWA`TBcGvwPtqe_}jvQFoZ}@k]DG|AU?XlRU\
      kiEanSi@jOT{BTlv[I^dzfwsqqFmSPOvAtUFImcg>wYcGUvP|vtfgcDSGtXKY>Biy[TgBI[gm}HkJCfPqi}INeW?te\
      yzzbx[r`vgQdG~LFEdAbpKUPDhKkV}IZeZsfX]JUF][BD~RRcTdtXidU[]_kr_inDZsuUwA]P~|X>AqC~?PIxBHNMP\
      hmM|[_hIMBJeG}yGRnkXtoqbQ[OQm|xoxrlReYE|Bvh``?cgDwqt]GYzV^Aw|U>~x_x}fnOi^ikh`|tS?VliMqveuR\
      GKhBClwpyWNbRrsFMsy@mKCudYvTpP?aztEx~RyOd>xFs~d[M]T]qg@`MH`NwGXu|y~XIB|aumkAamKkpP[]aJMjQn\
      d_ndbkDVl|>DxzrGJmlqkqasFSViUWFmUM~`pb>qUo`{[}m>zjsXYekcRhRleYoKRr_~MwRu?Af@ounu_IiWOAyVDE\
      U}bfkqhJkgP^Eju~M_~srqQIEB|PSfLNE?fWqsNxfRJFZzy~nCDdW]?WYPFy}@@p][BAKEJfYuC>fOnC{gPLFSYlK{\
      WgXZqR@StnTScXTZm[f^@@?czAO]Lxd>BHJGf~t^vCw>q^|_lBEFL{|`okW{Xv~p]TFPeME}ybRQsEfwV?p]sg@^cS\
      VcbiHx?rDzvgaC@uSgPh[ZrzkMMYXBt}zOpfrjCyl[bG?wRSpfWcFmSXVmC|YHiMlxrqP>T|SkGNbI^u{ZGnJndxcB\
      hAiL}j{HF`WodLaid>ojFDfMPzwEsspqeR~ZcWI`XiDKRt@i}INvvuuzj?BTm~NtYKcIk_qgdIB?LZKlpEK@XzAotV\
      xvdGXH[@v_OGelkP@yJwqjnvYsfU^B>UzIR]dLgR_@sKABe^nH]C|cZssrEMooKc|gnLjSmeCycv}eWplmn@rfWPmo\
      AIwQrNDehzxQjLlvVTVzmLs|RCqz@PbEOBgCx`rVNIBZGepevOjXPRuQf~`Tf}[crll@creH@qRB>I}`ym>CSniA]X\
      ?RW>MFxkYf}fxHVe^eWvCApsyHY|QXq]ZHmRP{a`nyHTBRxZig]J_G]bp`[~eQ}qWWklQdcPOgSpQkPscMWjsvDqHv\
      FTf}uUmW}EBEfrfMb|{Iz_d>{A^ZcYcZ@ZUByWf]`lqzoVLFz?c{?qKnboqLvOUvwKGi}vk@GfEPP^a[hiT>AtIRho\
      bDKpIMv?]D{ySJS>V{zqvotPajcoJ@Pdz{omBNOHgJSzpOzOeoRrevFh`g|On`YOiUmSZ^N>NfL>TnAaqadSvEeWqN\
      gJXaDvkSC}rLA~eYWRYb~bHPuGcowuIQpAfbYLt][@XG@wbNP[vWQUdjNxEf|ndBQWlmm?pVSKpQWTOYvSypSgfgUQ\
      kRDWqu~Qg][_spNgIEXT[TvPY?}{kGZOS?YULW@amTPNJJtiguK>{Ixv>rCov>IqKzgR@>uluX{[RYmPNhNGs^>wgx\
      In{BTPCnWlTEoi{W{pDCjrkPVlFt^SJ`uvLkO~gFquVmRwZl}THoBOg{?fSEc|chpa}hU`UsWB^}EKAIc>wKzRThl[\
      ZiI{DJ>>apKLRC>Mmj@KOsmWhVDMNyxNjOdqkZMkr@HfI^TSPqOVvlSxTl_MfsA`q`eghzIq|ML|k|YsfzEWXqDjIx\
      kanVJMzCDeg@iPKrwsgEvTHlbso`iVOyENVFzYa~QUMutch|dBHO]]nJVze?y{|SNZUNdn^casB{t}pzOR^FDmrcqM\
      nEGuKpT@k?GbWGIx[Ueudd~kt?Ko>gBnf@~~[CPQzTf}suBElkXcQi}Z{w[_^P@AZMLvRSU]HKcI?yvORt|BpwEiMF\
      }iLitbN~zvQ{|Z@UEHN{t_t{HZReRpnBh}[h|?e]PZwO[WVFcp[NvSzxCn_zS{]eZD_}>U{ktArtUELQ^xfL[CxQar\
      IOIm~yywrzRpCngxT~S?{f{hgZwy>ZxGpdT[}Qhw][XuYnDbtS[~qceSj@g}xz}HAsi|JxVPr|mEmT@i`sG}UFz^Qa\
      h[sRtqVgDapemkKU[EQYjknCLZrdP[cf?ey?SvsSLXN`vaE|OVy>AdOZVLx]U_vn~^{H[pVaJ>xBNGH[PlTVo~>t]c\
      innJfe^nNaNzavvhJxcSiVkyAjf_heLRjqYXpyr~GrhdDTpwLtknUljn|TmlMdBeHJjFulSNRs{PXlv}noXeGCvHH}\
      le]aLgZfSO{XWaSr~{IoZXj^czYhR_[sYDBCrhaSOND~lQ|Duv|jN`DWqAnIxMKf_Wplg??irjBnyF{RXDAgzNQVsO\
      F>WIde}s[vXV`SeveycIcL{ALulgh>i?DgJca^lxB{uW}GuR_V^CDbKYrr~ttGU^iX|kVUeZJCQmE^lW{@fgYAMZGN\
      K^qU}Ctx[]ESwLbohq`q^F|KJ?pWviUETNn[MUpdZPdBzA[]rxnbnAH_L?qPliaHgxjGOzfAXff_SUdaLVDiHDsNUx\
      q[]qptB]]Xy^Rjebb_ZxkPQu~L@~QYSaq`{qOBUBNgoxyaE]hYsDKnwrwfJIKLfW~G_FNgKz~H}`[IbpGGHE`s|TjY\
      pqH}n|Jefw{F@F|FRVQNVnVV`oeuFGUg{`DG@n`_T>?>_?DEKB|[@Gr|eni>QlQTdALbOscg^ZNSBahe}lZclSQWfq\
      ?aILKpwqsbPhoQQGilTSBE[?mSznOz>n_ovIK@i~z`~I[jq@le^Raxu`FwIEhlD}}PWgAPoXAUWZ}}kOBPSVZttKnR\
      eSME^gbVxc>Zkp|pwsxCiX~Etw|xIDwDWGAG^gsdjDNzR]}Jz_THc]C~LrD@`VbjQ?oC^]c~nOF{SKKPONdjMjUJbF\
      NtUrdDrSgSBJx?BJRmLDsIzDpfBxiPZF|X~SFvn~a@KQ>`jSDsHhLoi_Qe_eT?kBlH>bytw|_i}]@RE^az`a^h_YIT\
      Z{IVLgGbxhBeNdaQnxE_RFV[LRVSPZR?}`nvtdbzwKJGQPARWLPtAQhaniwmLPRJYZ{ut_|ZYAiqrm{^p_uftm}SWJ\
      YLaz>OTNcoZjYv^SquzC@CLzOwnfkWwE`qWK{DI_n~{XDevzZOzOWJ|RU^z]w`@BsyKfVhbsQLUEk`ZhByvgoynVZc\
      }KjtGm~yIvO>lDznIlQPE^oU{s|neuMMeT>JSX}TSxpL}^QOHtLPhuTIJeFHzambjM|^{cKeoKE]ctmB@{YgS}Iceu\
      dTrUEQ@SE@UwNDdtCKqcTY{CF]ePdGEe}BDtJvukrKqy~X`P^NNU`S[~sP~i{Gux{HBieeGpfJnYoJ{Q_w>FGfnOaF\
      h`OO[nclywQ>R_rFerr|_r]EpCA[J[dqWgJsDFPkQyxUqUNV^Ln@^ulmnSh?DPSnipHv[huV[HksDtRFZwkL@oc_PC\
      OnhndJBVhdVmEJOcgQyUKPZEI~NZjJE|daXn|t}}s]ZMOaNFy@or]OjzKU[DagI]yCmk`i?JC>dwy[m`wN?AN|xFU?\
      NAagJk_QcVTnn[vAbzm]u>mCWJ~^qJn~UMcwstS{F@VFLPUb@yt]OdJXoHCUhCJ>oGpQuNR@mo]tSqOnKPFzzK>>NB\
      y]u>TRgr_PhQf_w}XJ>smjco[ml`yjY?`C@LGm]Fq`nvZI`oF[uAnbX?|KUDxVW>>~d}WdA~GqDodeQm^_tmQHzHys\
      ~WywVEFBSrkA_n~PrDuspE~QLBMNGNLCChb{ZoW~GuXZZYNoODiOue{PrcVHNjjTz`^~WZb^YTYLL[GTMK|zkmj@gQ\
      QozY}^~{m]ufDPcsXTB>`qKki>fRkX^^_KxujVVNgWcudSl|y[uxdBAhLYWcakkBQlXtuBj[LqccMhvO|LuMh]d?nu\
      dE}Tj^VnrDWwBYa{@ss^JPSLKUuIwjFRxxNaybRPLecsOn{~tqU?iltTTcIH?>PBMtMLoiv}a~}iaG>S_JGuQ^uuOr\
      WudswDovwlFCBCZjDh?vFzRLMwcHZVuVgBTLbYXTQyyefSQgiL{qu@uGB^FZT?eZ@CVLTFbhbszHenBAok{~WkP}Tz\
      AvxA[o^>TbTn>JmSl[GvuLCQfit^O@TWP>@mgo~zTvGwYlBw[C[FKUVGOTTKCPWkKkdTnE[kwODDzVq|A_KImhacsf\
      pWs|iSZQnlQcvcYGjRBqAlbovJgua?^dMddOnFQSxAR]dE>~u}SmHrAFUw]V}Een[lp{cBxSWgBv]f`]~|P]R|?tBE\
      bhrccxP^oynfoRybzddQdxRxcHz@`EPOPlB`MjeiOnGvpAqw{jH|LaKQo_]gHPCKqGEHnKyzHdA^IkoQFfDhYJHGX>\
      ozZKLCmStnkNr]G`_?hwQf{BGisvQGJci`QK}oLlabKx}Mz}EDuRedXOCUz|?qKnbmZOzleT[YQUiJ]k`AtE{ipXTm\
      NFgwkkaDmqqPqh~g{Crp`wbO`JQz}N_h}tYtlh^ZmZdond?yHNeKYqua[OSbwu_lMN[PFLxcIsgQqqmN@vKXYj}DI]\
      NwQdnUY[AmV~V~?m`jOlr}kqbhHQzMAd`l_caOPjEWM[UsXOc]rw}]_wx~ZmUvz^u|p^OTVIzYjA@zwSsNXYcFOLre\
      BohLqmAIro{>@xnpZ>RuFHVb{iO^VlD{hLSp]wqIVrHxvUwQLY?wITuxtEbbCA]]Whf^tBe]SQHwjrkBLnB]iOuz>z\
      qOOAHUA]|gGNUagtcMTQ]NZiqlu>[qQksUr]v^`BB?U]OpxJOwSVLvKEidKp`eEYxbBlx@KPj|YaOBb?QTyXvTcWkK\
      ucULf~wcobemc{LXehwok]TrtdwgrudrGTJKMGVkOLUWZuGC@DjpKezpKQdxI[}^efIBAl_Ba`@t>nyLJaXnOQUMNc\
      eZr>kLxWcnThAtDR>Swgvja_oxp^CDhCp}L?wZhkpSRkjW?uXNoK?|^pRWpSMJfMsuugpTOH]AlFWwapH`Ocyk]|kJ\
      qQ_@QDNbbC|pZV{PYgHWJxmr]exHUMqPHU~SlZlC_D}lWXlOncVtb|CVnGU~oL^RnE}[ItEuiXy`HRc]|HpuHHO@Uh\
      B}vUUcA~mlTNx`jDMmuWkOT>ojUDmrUtBIHr]VsSMqvjfjAnuY]|}l[FQfIpmgxMuv^BFCE?ALk]iIae]YPgcovetx\
      giTPrV[tqYaFbouQEOd?Hrcqv_IQycYw`delRrKTMwphxd>ApS@gJ~`MnUe?@AVWwmhMclVpm_SSN>_EJN]am@TdqV\
      ^xwgSXnmhYdA}VU`LHtmrfBN~CnhdHbRSB|]Vb?A`t_`RUCKif`>XjaVWJAlyM?W]|rpydlmp]kLhS_WmxSCln}EOU\
      ZQmCfQ_mja}XTAWvDks~xGFEogPOLPF@Gk>ONvxIcJcI[N^L{KxVE?GPcvQL@HYBJj@APJhlr|m@{N}|suUcoyClXc\
      ^OxwAnZbcDRV`M]KOn[Jk?RZl~|SsxsZe{yjw~|hD|dpQGJ]ZJpbIqLgqC>lH|i`MdaoxnkFcY|_NQ~[rVczJm?F[Y\
      LHTE_vcUbRUIY_^j?^yMaEH{NPYEM`u@|KIG>MW`gu@E^>eHM>TLigNuXBO`UC_MhPf~@eXLjSkTv>sy|NjOTl_qMa\
      IJdjwh[eWLTZFbIGUSHqQSuP`hheBXH`EALpuuRnNSwP_o`DpD|hzlOG{KUUMay}dfIapLBYaepPaasvbBD>ETMxtd\
      Nski`K`QNT?]?h~B>Q]TvPnVlUayw^Af?Wh`S>]bj{c~YCYyWH@[b`tYBSRccHfBT`yGNGMoM]gEMKV~nIs`TzSm}i\
      Cwzf>s@{z}Ju_qhxy_ouyHji~^fEnG{oqaW`MIRwIjL_fjtU{wdrsMPbeZR[QzSW[@B?DGqIqHoP{XvXKZbwf_y~tt\
      _ihBU~FQ}gS~V@Ub?sHrIPJfEZ_bPJayb|@VYnFL}Jg`|NXpjaGYebuy~O{tBD^I~?~T]|tGvLm>FnECCLTMwTZXNK\
      gCylJtpv|S^XhK]ywwFGH@mj{}hSNz~^IUHd^oTVMDRx^JUCsw}N|BYX|}?F>gElA]coTOJld?dE?a|SiH>MBiyKPH\
      ZeNG]OzECve|>cnKHlI}]IC~rKu[[uIoypUjAtGVRrkGFjokYh^R@ZuRUbDj~xSczWCiXzCVBREI~>lOgASfM>Wz[Z\
      uy{@aRmeOpwovYge^P`ldvVVXyAEnu_oEi~hX|m{OdBxG`OXTyu[EQZsGyYmh|n`pH`>|]NXch?X>{f`ODGZ]ys|kD\
      drLqTZdbutXqN]IXtX{P}CAtyT[NqzfUzfb{}@}btSiCM@CedgRzCGdTeaLsUiTwxx?kFkJKfgYaUnx@h[AVeVDIrq\
      d>^zdGbSCni^nOg`TxiafjhJx]TcN{sjbOAMQAnFam|PiAqoizohs~LIopPTc@dU|TXM]zEzsDGTIHUe>}sn}Gltfd\
      owGMABgGkQ~>m_o@[po`W^DGi]h~BK|E}Ld_RXgdqTzeGkQiwrrtncHW@G^HzK~V_hTtZrYoHzvkdqRidVDTeNYLTQ\
      YccN^StpCV?xu|dMnYrfCyfmGDHu_sdtLT_Ix~I}oQlZSLgPLp>xrw>GNuxsQ}_H`pI>e_{Wcgl}}K_~R}vBuh]L]m\
      lASiKtEcXswwlkkhSIOSDz`mDzuZPmadO@xCVXlEjTPPRHI}_HWDjX}qdgqhywrHjVWJfenSHK{AeSi^UTrmPh_Nvi\
      AvPOdODkr^OO??^scMSNmOVg|nd_}kq@URYYzSSPx^|biyKsyscycdGd|X^}}jUa^GZOwsM{BhPw^WpGzc`qspjH{D\
      fQpktBiKqS[?yzAdRI{pXugo}|i{SKCEuzKYc_lWFuqOh|ile^KTTNzjMrHubyZhMwwyIAEDKpJYvFRDGGKtz[XtRY\
      pCAhC]p^U]r`akjBjn@Gb`|xnJ}_bjKvDcSxP?`lBYdS@bPBnMKYLn`Dg[wYLmi^Zwnw`NzB_|[HVIiAAz{fBJPO~b\
      ZZK`Lr>L}i`szyVPFtZFKqChUzMdjUwd^vE_kBiR`f]hlCivYoOMNLBPLA?_vtPdNS}Twa[RjR@r^jXMsmm[gJrY{K\
      Wlc^U}f|}Dn]QE|VqGqEdu}r?Xkhfc?hSHW}t|[QiHaEqQpvYx}`|dSsvqrqAqV^_zza`>XWN|uWN|tGNWFwq~>jla\
      PykSQqLYWeBgeGHdh@SzMIhwO}|dEdw@n[wXRxoqvkHVkRkjPO_i|NHrnkmcb]tCBkTZDROyghXrL{x?GdOykbZTpI\
      ynbRK[YniOPcCWWajBmFoDKO@AqB}KRklTfU_pO~>{]TbXVUSNbPiwg>FOO~Q|LlLu}tTjHpnXxF]RBS>IGNdMMyhf\
      XVG^ARB>NY]vEel?`?vfGTEn^VahHQtpstpP}pU?j|MMeXwBBlzyspj?Z|xuLsTMfjjm}WbNo_QPkbYXPFHeoVAnBW\
      Ghdesc}|bJR|UrA|Yo}>zjD{OExeqP?doeBKBqB|exFCS^ifXgCScHkMOXvtmUMxNLys>jxUDEosIB}wTu`KR>?Oz~\
      SaHr`SedeRJQAJWiN^?QJx|TrvXgWk_cIBOIb_QQGs[e^UKzKfkFzX^I^ZwNKXklpkcecnU~MMNF_iq?pjjfQCDRXO\
      tdNoeXJQTWkHgYwma^^yBcPHdho}TSeZ^BjP}^zyOX[WAkwrLwVKHSEdYUNUxCI_~t?]GhdknIs{ImfJ{UQXioFiWC\
      oDDd@|HS`T[HtnXTHVwvEP?iRBYxH?^I{PPAq`~U}uK^t[_EZLulisQvcbVQCGbmA_hT@wvb>p|N?efM>CTF?omaBN\
      JSeSfwjN`CCXYwfYFuAUFyjldVUA~TTOODqNEfsuYt_Htq?HQL>WmaACMS@[lD]Vo@KhqjIf~CJTRVxJGWLB[jYxIx\
      caF[eQRagS`]xCJfC_DDSDyP?JujmYJ~lS@fQzXS?~@q]AHTlwF>i}KCj>YeDtfSIEHD_zR`ucqFoq{by`H~PPiEfs\
      BxWD?I[TY[peAveznK{}PUgiOB}th]YQAfFR_tlxmnEXqIBMmT^]~wiyfyb}SrNOhLuxVJuMZ}ErSBnxE~OAbHrtSa\
      VnFQXpabDbxO^~b}[Vt``R}llaQ`gGusABwKgAlKHa|jGRHBd_PO]Cq}K^zYSdY]^NpG]moMMO>yc~Rs}XJyrQUlEC\
      aKdniRmvzK>e|sicAwkp]o>WW>vK`iyhPAiiZkuRxpn|mpoYAJrIOKiXXdzMrr|CXO`SvRAwvF~LRHdddKjRe[tVHg\
      d`kitzif~h?E{TNpWT~TqpLFtNvLXi^KkMi]l|t[]FMUtcrEo[?b?twC~{fYK[FoDt[[tPV]fSGq}MXOUGvZa^AGvm\
      YNq`oRV`Evz?E^LsUcrWkiFbxbhmIn_]{]cu?@fvJAkc]_Q}E}aCHxPVJzUB>oVpw]jW]tvJMlpq}_p`NdONFEIy~n\
      @ZyypNyt{F^?ChlTmNtAMBLrfOgzG[O]uCEVJsFtIQqwTYwG~N[YorvfPi~A^zgpf][>EKKHctRhCMxovLBBv`AVnG\
      TAekaY_OVMETwupXYZExde_FOfyFPukPC}B@RVq^]dlIHxfD_g^lnpTYqdBUNi@iPyoPbPAgBH|]]lxucyl>WQb?dw\
      kYABNKpUlvHDxWZEJNadZ^bCHtC}GqObWQPnvufe`>aAUjhuVh>>MQBYd]UcYmnkSsh_|XPBBMBDQXHI>Movtm{IfX\
      NagfTMvRngs^>zDB^abPyT{j}[Ya`nNjGfx{x]MlEUY^_a_su~?zzCNqQM`JzwsVYhfB|RzGeSzV|?gDBGaaQDYVYq\
      suqArZQewyLkRnLko>nOkk]COdZMwCxDf>CV]msH}qhZ{Y>}eME}|YhNqXiuusW{|xahbEzwFXZDBK[`{aRPTmEvjj\
      r{EXPCbJWuNxPukUm`C^BsUdMQ}S?@EPMuDht{pERcKVSvfq[djh_YrUt|sNtgVaPF{jhiyLjcojFp`sisQkbiIb}J\
      fIg_FQ^@]E[TvlxSEBuJ^UhohPe_m@evimdPBak~jNZtDR][eFmL_W^`nIm~X?]Wfg{auvIIO`mZslemtPz]GUmXV~\
      PDNE?XHa~C|AnmRgDIdKTmcaO@oj~h}G_VDBV|RdXfZVw`Ff>HV_EpBLLxB}gzg|FsvYwAZfigZR~KlJa?[N>^tHHG\
      [A>ydktRTPlrPYBIzJGj[>x{SxnRg|AJ^?nWnNHDV|kaSKgA`>AtniLFHRY~[r@{[iwZ]TxK}TTNuBHzdgvT_UgpUN\
      >X[wbNOGHaGEeqrezQQ_JCKzCUexRssmuVOQiCi^mpipIkNNET}]u_GhZTivSQ~EL}pBnXoagxFcsgTjgoMf>foNP`\
      >wxc>za_xtv|{Gn}wcaPiw>flklqMskK{TDRfdy{kUYamZtjJ@PTzDnyrS?nihACB@FaBdGQoSXvljHFBlotRBmI{b\
      NCCkPyYj~dxiBaCkeKDD^KvloegPqZAS`pnb@q{C]iTElPO[PTfJNOSqWidzjeq~^NWbM}I_FUxklWN{}dgRjPhFMO\
      bvwg`tK`Wd_YtQWmGGbk>V@aq~xi_Uyp@dWtld[}FAbjxYMpeNoiby}ll^@uCVD>Hiwm~Qr[XmwZK]~BmaIkip]eJx\
      `Nve[}UuWxqNqE>PHgZbnXGlC}McQaXjSWZBb_nxJZJc}HV@deWEngPtvDDXNUFdhRTiPMlMc|fw|EorWdmBILyZcW\
      JOeBaabx}cA{ZfzEEnukRYT]bJBgBaLGfB?Ra]sjeqBx?yHjewJECUKBZ~qwyxV]Gc~dSTSqxGH}cc^kAHbW[nw{sL\
      JWz>qV[bw_ZEMWZETauF?jxT?o~u^c~EbYFwB?It`NLcv@BDJ`]qM|@o{cr~tazIqNuefTjm|HDiLMIqE`lOumq^}I\
      ?B]fpJTywQPVEa@zYmFLdDgoJAJGhn]Kh}_i{JiapHnFO[K]VvwvdyFaLEslpA`I{P>WTjqA{Cl|fACsQn{Nreu`MQ\
      vzy~aYn@Qiohrhlzl~zrCQm_SV]W~RK{QiosMMUxjUU?xRo[{LOAeXiBdio[RbOIsTErBNaWDSCHUGscvJMADLH?PB\
      BtkNddtACZXe}I]}o{vuHpo@SKbmPciIyaaSSKJl@sEKD?GVaEHo^f@~gI>QXdw|wuBGbg@sDyw^CqUyruliV^Psjv\
      Sa@hutmmFPd`BcotC~splaiuOAdfkexTGYlCltjaWaNfTcWIcLbPLbCVO{wia]IETALDzn_{jKa>AIrqAzjQM>mM}A\
      `zQhMj|@eJOvXjsiLVPJLlUAG_dx^ktB{OijjCYlRR@vACt^aio~KgBEImMcqtlk~fjoAtucOYxSA|?>u?jUZwogKy\
      qZsrRuF>MFWiGAMlXr`{pssMebybuVSX[r_KZFgladHfSd>mTmdVt?ehhK]~cWSkaHA>vds`KOeSwOU}LFrvv{EMTz\
      lb{yYeUprJGnPND?kf>zUgAv|ONSwrUN{S`h|OklQWEWbNYUXs@fq>UhxreC?EmsaXdzKlY^_nxXpVy@ThqbxN{>HS\
      IX`RjMVmYl~IJbC[qRKMQJXNWGpQ{N]qIMGdxVW}VNzCqQG_tKYf@Q`m[{Qd@xyjI~Oue]cUN?s@kLZQAP`Hw_y{Vc\
      oldmPKP`Sml>YG^IQCgBUQ[yp@KYvHIQ{cX]lKMblGpSDF}zp_T~UtUkvveN^Tm~yqqbccDj?Lc_yfghWuKMeOxZ}q\
      VfJJWwaOkdPM[vwIZ}miPG@gOsxkJJd>qLKtXz{xAMyRZGlQ{pH?ywAcICSB>r>fIS`YfZoAbkBMStaigTt`~>@ukw\
      ]CFABlci`fECEYxuBOh^WIXTFmBJV@sMJlb{vjrGROHRcpvKysaqLvNjCRUxD|`FP?eJeyubGkD`^nADAylp^U{l}d\
      DPltIwhiWVf[KTEVpHsVCrnLBsT@MX|DMdUFzCy@|qJlX{bK^qWIX{UuTLRNGJ_lxFxEclPXxnsxinuWoFnBKhofkX\
      CGXxyvdJea~[CWxWmos|eLE^V[}F`~e>j^lFOBxsMEEWc[mLj@O[Ioee]gRbXaU_wmx>BBYxJU}qNLF~G`n?Ze`GtL\
      pKur~L}zuhjMZFL`oXH>tsdUHQ|SYWCHmGDn>>sIoGIzdb@`bJxvVSe{@NNcp}@yNTzp~w|iS|mZt^^CCcydOhQn@W\
      U?jXIMbWJVowCrRNQ@xaImk`u~ekk|viRwuGRa{dBV`qxqFRNML?^H[j~huw^XER`jObN>LoyYUdsPWo_FKOcojPh`\
      cz@OFeFBFiYaHTFxYJyAJ}ZHE@`vTwE|gcOHgEAPdy?wFCMwrdPoRa?uW]b]rs|AO}fIc@EED_@QGXQGeoD[`jUWnD\
      PWphdvmZ^@OO`ZIal[F^]oVx|}EwCIySVKET^_o?CKHCelE@uj}@dEEi>VpF]ma?GZJzYKChj@}y[uqoarfhk[YLBz\
      PNJqFKF~Y~rlRKUhNfAnttnkA[ThMDCYLauaDTcyi^oKwaMirMejRvdBMsa^JyLjDS~UC}IV@pu^Oc]vSLo[YbYOqD\
      j_E>DVLPJunQq[y[k~MhZ@IhU~`cl@g|_FKEIvzmFt?B{Fvn>nIwK|~{vh>||ButGAc{B|ZGD}brmMJ]}`xAQwDxsu\
      a]~p|sgGJ?{lLk>|H>rB[mG|SVhPjS_c{]VNwLBtcA@hAZrkEB?NoQsPYVo{^OotmOYKxJLN~HDOLWnZ>hk]DR_>oC\
      KHgIDgtbEZ>K>av^}AuQ>HCW~{PALR[ZiZUl}bYhj^kNb_MFFGjNbiWX{EuZUP|iptskm^BNl^TN>jtCyl>OBetkvI\
      ~X|DE{PokmSEswjUDP`>CSEzxhW]}FfjeqiLbe{>jsG>kR]kDFMZvDATkEmEtnufGScgbyv~q}`K`EBXDgCJASy|eS\
      g{Kk~DVOalNsgZGPv{?qb?qdpvVPp}kt_EgTUvJ{ABeDiL]RZjzYeCaJz>nsA>kGXwfxbbEgJZtLIaAZIJ}~Z|mw@n\
      s@dv]Np@[pBw}FFsTYiWKnWWtmt?J>}W|vcMDXqoyV[mjxG_YyK[T]SrL_DV^IJYVJ@ohx~VsWuEwllE~GNUErDNYj\
      A`CSwRiNjyBcF`_@mKXOuAFvax~t[sVV{VRvU^`}iFP?WIXTuf`[tReqx_AIXnw_PDnSqVP}ot?Ciu_TJfaNklmMcR\
      IwhZuTzXADGC`{FxILfooTLjh?jIdxu@lPpBygcakMCYBrz^ce]m?gyyd@uvZNoOUQtCBRbISA}p{u{cRost]w{h@t\
      BHJzBMV^va_VBwWpqDKxmojYd>[@LrVg?^kA_MrPo{?ZUBCO|KJepC|S|eJmb[RIbHkNkpK[RodPImpYLQaW?NZ|GS\
      udEWhHp@]^XD]`tmNJPyYVYTOTApmPtsbUfFEFP>{hfnS|?AgJIzwgKgneJIHiqMPyNMYdsNPivrwEXTd]}aVdSs]e\
      xYEoMmPDNSWduJUnsVRD|hTGcPQgFnrsX@jwCmCQJd`w`MB?IXdPoyiVDO_J~[{Kek`GMfgoVx~ku@~@oid>MIe]s_\
      QQpKKmGnz]@Agd^VxnzFj>XnlGeuW}CN]Nkeh|?Dkk{No]qdz`>w_wqOPBEmkT[m}l@qTj}_@JOfhdFIGe|lfPbfJj\
      Z>vzmziZ~g`@SMdMMqzMqgE^deIt_qF^xOy[DfH@yum|?waXSnlhCNTysSy^qahyo]l@^LAHor`?qhwS{q`ONe>Z}R\
      WrArsYpGejBHdXZ?P`zGmJo{|iBP[dBxIHIUC}dZwu{Zsz`kAgl{L?Cf[uNBUsJ{W?lf@Dut}oDwDMwvs`r@TpiGCI\
      ~PhV@du[INQ>rOtwyqtYQJCbfwCoi_xQOToH}[~c{HPGrG@n^mhK@_~fs^d>o`gEKl|[f}@A>?nPhfDOM}}baCY^og\
      cY~]m~guGQv~kD}|b}@odaLnNPbRsEcLg@ZnI[qZNCspmdCCYxJevrhIZmR}RKxJBAkszjIShpz`^fqQqSB~~oz?Rf\
      aeYY~rIVAhGRlAJUnIzucoiKnUD|SPVlAaLSKvhiY|dm@dIf^Ig]dwsTdJbNZRjHOZ>VSLjmS@HCkPviG?OfniKt|G\
      Qv?cC^Qrj}OFH@Byr_QBf>M}NLZs{I@hP{m~JbKuwH?~fPJRix}BCQSCzr]FuDBOcsxjt`egCoO@eakfe@Le>nYK|o\
      }npgoMQUWUBD_EiA^TCJoweK}t{`bJMyYSErbyo}m}W_G?cCEj}VUwAE@xu_zELkLTWwxVqzUHKmC>ZnTRYbL`BqVu\
      e^Ccyuk]yVFSY[PiXZboDkI{HTdbCPqUGNBCha@hGTaIeL^hMWnNOSo?CMx^eUEuHmUb~MTKLD_Fx_olRN[dSFxfbm\
      {DunFAsp]qvpUpN`wpK}LyGQDLr^cMX@lFPYKJ~egdgLneGm@{c_tcu~ORfoR[TVuJiveDFa]?jQQcimSwGnrs_xtP\
      IR?ggn[`Uw@]kPE@cOwbvmxKYfdvQDtXWRw[PwDKMlF@zN@VjfUoPa>{QXdxN>LPa{Y{Vo>VLoRYy@t?Je~Fpp_z]j\
      csXJ|Fybk_DwwNquCN]NUepU>JY??Ck`TfC_xhYOWlPEo_NQZoB?`}^_y]UDPcQ~Y[X_snl@JuTQtVXmd@Qzg}`{B>\
      q}F}oaxlx>OlUraxovyiFoM[`fDwYwqKWYgthj@Pqg]lrwd>qNWWhf[NS@FgEZHxRajKgY??ySsx{Jq~S[y|yi@ST~\
      oj{bSk^o^`cM?rjoIMo?[V~F@_^FtnHPKRyNJsewgzI?]D]hsiBZHczTJ{MnSo?XcPFhyi]o}gG}SG?K{Wo`GCSMat\
      nQYqrtuSaxxczuu~qvvQV`xK_Z{CFNpbuCfR|vXNXVkEyh_zc^rkl]YYSQv~CKu{yuDf>^N]DvR?BpsywyZtmTXJ^V\
      ]|ffpOI`DiFrKVFQ@>MM]lpREIzSyb~XYHBZsMZS|WEjFAhL`hN[jvEsL`}YEpO{t{|cKLFfao`Exy>]EWlAUT>Jld\
      aKgpubFlSpiF~AAaYWRdHlxazFQCWrJ~q}VdghnXnGXHlwP{vzzsL`UUq_dMXUtJtgh_u}bi>jNS{_RKXM}A{Q]DoO\
      iwCDeEX[_pVkvkPLdgct@Xi^Fga_?s|MKA~xFtS}zz}GIY[qBu?DDDwXpSM>u|OeZOkpMwPyAx~~}jBRj~?Fd]uPXH\
      ujwOAKRatvreW?fySjAe_FnUEHM~>MXIeOCD_LpjDB`]yCC]_zwqxANx{DzU[IUXsolAswgv~IcICFR{}OkFBKADHx\
      JC{`Vdaeve`KzXn~h|moymTud]{j]@UxZDfkJ_CRVCA`}o~ti`kb]AvyCX]P{o^{hlmO~]^AWvKr>THhASZ{pV>IhK\
      dOtRPM]g{ET^H{j?{Oys@JS^KyIUvTONY_neqKspn~LNjcycWYjpdZLTlcje`N^YZxcLgwCg^}CQqWGpHurEM@yVSA\
      cPTMPULnns>NcqgnP`JSsP`Sbl@D?`eqCOmklI@lcM`M}GLSpupVKy[Kt{tyPDVaKzBRks_TQbBGjtDdnEeyMiD^zz\
      hnTjqnbdnO~[{wu>kDKiNbYBaDq|G[WWvJyxyx^DdOJJmRFaB~y@s[f}A|TmY{MCts@oel^HcbBdw|OK>BIiw|lK`Z\
      J}Bemkj}gHT^Skayw[SdNDd{qikL}HfTzszHcS>}tqvuDAQp@HS`YfixX`iw[~ShKzTjUt@LNkcrGLGAr|UI~~[fqk\
      KSJ]DpME?}zbHcjPbo>me@h~[rSlhoxLncc}k|GDoGIIObiBbmB?qKDR`CoUa@eFimzqtRQGa[|wf_iMPXGsb?|NbB\
      jflS]UeyxXCjT`}S~SVjgCXJ_qE^?RRlALXQvShX?`V[||Enkvab{?ggWdTODVMrXMNZBTC@[bKUyvA_]HzkWet[hs\
      jEOhDreOuALsc`dt{TTWNp}RQVcfJTt`rR[nTB]Y?ES}WBgAxzhhWyFngsRZmiTsnjmUFgiIlg`JBvZriP`t^jpgch\
      ?mwkCqCnr{WN^HV^swOFKlYJKdDyPw>duKQMaXvK_hfGF{?LCU}IFVHiKayULG_VJ^OgjT>qUKGb^l`AXaF}KZ`QrE\
      gomR}Ca`xgTtcaNauOOJt>spST`BWI?kl~sUC`suWzidUDWQPlsbz}HMBOq^JPP{~YgIb{znZtBJ~GPBtG_cU^KvEL\
      }Zkjt`nBERdW@n}[cpsXY_@?MPqhWv}iSQh|dk_fIcobpYTBbNfGUQdMJR>[`CpOQAECCH}aZyduTBv^y`Ug]gfgMr\
      ]]syX~pEOsoCYw{W`JC^rEbCrahq{h^`^ctMefo@rDdFwAlZV{|nMLW>^XRlS@|@]Id|aKRN}KvsKGfeuQFq[x>@l[\
      OqyRX[do}`qC~aNXwciKB]AxcHFZD?RXVGufURRNqf{XuJWcQ?DI>LkXBFvHlCGMaKrv_WkublpLmyMbDHyuF`c_E@\
      `>OEbJo@h]C}WZEjAuTLeXpfqGPJmbOWrcuXKSV@fuzBy?Gqce]Z]uULILd}OTbfSlW{PDdU@A_J?Ysa{xtTvJQsvd\
      mWd>a}}vqaLpeWJuxQskRecpc]tupOykGMXsaXh>Al?I@zErxpi?OcK`bIgrT?KR`rTHu[fbS{~d^t_nP{dIinGNHr\
      LCnE_G`ZIY^julGvSH@VJ~}J?IsJtuuVBK~tFL]Ulfe~Z>]Abt[FSX[{I?mT`uVhJKVWPxUizxo{r>SYBpEhOVbtrq\
      ZZhcmpJ^lr?GPL>aqwkHZTIzOmbnX`@?oZVqV}lBlkB`f^iOS{gYPLQz{w}FSStNw?N@m]uNPcEqOZ@u}??XyEGKxL\
      rNknbwP}FSVlcMkPr@`_}NJJ~sNmPplOx}xJ[xahcK]^Y~XESd>_GZuUDf`mvelC@_igLyU`Yc[]@v}?~ffmftHZyl\
      `f{lsJXhYwLIOynYTyOQwYCkG~bgZ|}CqIX^zqt~]ICW`{zyYa[dAqwE@}xfAd>?NHFiFjBdbuaqEE[^he]A>~jWbl\
      FoS?XGmO[nHTxtVa{NwIz[jZfnZXoU?yIs`xM~IudQRfSTA>tVEQlWhzQHDpczj?xy]?Rpiq_u?B`cUe@dIN~_UEo[\
      sHAgGMsleR_ZnPtaf|Dpd[aQNSRqpA_CrdfoFmUNAo|s`^XREiIaW`~RDofw{BD}cYBXYsVUrw[VZIOS[nJlNzXhdn\
      NefImmQ>BcNJT}~GUKFk{~eLvHQelKTLv@vlouP?cb}r}X^Wi~}jm>J|htW~XSa?jjW@xp^YsLWr`yDfnpYiazu`Rw\
      ~Xl>nv[W~|]oVf^Q>g>@sn}C?b~FbkhBQJHsHwP`Hbx^cY_hpoJSFHvsLd]^SSSheGk|KUXRNr>kYix|}~UoGF^Os|\
      HGHEwpooMx{Fio`LMaKrzqlQFrddYhULlVjeMX?B`RilXrGyJkiikUNJD`vPI^{YylcVXkh}}txlgkqmEqCE`MiAap\
      tjnah?cyuMl}JVOt_GH}PSQq>yfjFljqITjupfDfTTOOysTzWVr?d>doz@CgJMYF~XcbvA[EqjsuwMyQOT~kgEp[rS\
      ~?^XSuovqGHp}}gz|pKNzWhwpQ`hMu`i^xoZliCI[sFLWp^kI?CrpjX?eDFxKjLzYQ|hkSW^`gxl_LBvgOuMPEkIf[\
      UR_[fxtxs?Y>aLhVMp~[>M|}mKqbnMzLMC_cZ{UDTANfhSjVgfVJIgNKvyvb~ydP@|sKLDW}EWBdD^qzwwD~~~LOKK\
      aOg]fSrV_kw{cZWxDUVK_wvwxTUB]bcJ@pGY~[sP}ezNq{k^@J>^hS^Fh]JiB~qCrO^dbzyv_UmhXyd_m[lPMCb]Pm\
      _?ipJqGXVm]{qXakr[zUmOi]p^MzfPJB~jWBp|sNjTD]irwF][^VCJWe~ViTGAMAG>IrkV~cHBd?dkx^`Z]IqRi?uT\
      }fxJDwktrAVqdiAx]Bv|WtcqBzZzDim[DJRow}TuDZciLciTT>ltocfT@zRsZcODHzKzMM~oh~`xkS|ns_iOg`LJcC\
      pBmF~RDnghkyrE{?nViQdjAZjLOJ`@PQ}>cLEsuDYQfeFHdmHvMQbnd[F`JkFW?AnI}rzHQb>QlvmJTjmTrhCvy_EA\
      ?w>aOMr_Tvrx@q[OtfRqPa|`MOjfTYPBJax}SrgS?tNnDPbY_HB]Br~CixDHtqv_M@PePCVhoeVgMW{JazJ_VdA?lO\
      >^~c?sqxIIG>LkKhx|llhS{~paKxDS>VpJQtXdpU@aV|QganWJuDXxwVpCYj?TluF~arUn|ZQwq`SLEUPLNyxYJ>es\
      xxnLnrvobgsKBK~ja]Mr^RaV~nVqiA{rUjHX]rTkNRnAcSiXIjIh~x~j]dchofK}@YVtak}K_[m]XSK]Yk~sBkH]TF\
      TOeuA>zEV>d`xzEabQ|p^DljLSjoMiuDB^QwuJZVwrftyXgnvuYPLRWs`ZpjeMqKKWj_C]oYVeDjSY~?MqaevdTqaf\
      uDyuFJlnymlyYBIjb}>hhvv|JcK{gHZ~hvMgVqL_gD>QQ|j]U{Jm_y|kHLsD}}sYQT{JExuAb{sfImsFoNZXX_jC`g\
      FWDVhDZLw|gLPCauYlOn@VT>sc?V_Hs}kBUDA]@FbfIQSf`fEHPSjdtDSKhjgjBgxidnrmeafPD{nd~Tq`f>eR>BYx\
      }`|NnUfR`Ik_ayBAxk{NeBf>fD[CjyCigMNzenIknBA}c}oaYREr^bX[>Jf_]aEU@Aef]m^m{dpRIqacdMd{u`Z[uO\
      pyzSIlldRZ]r^??iDEdlLHe[E^ByXVm`EWEJktnbSYwPvuiZsfqV`rF|P@`[GLTM^GGzILH{neQY{BQkhR^`yi]pKS\
      IKPxI|f]UdjqQsCFOMFjbRgPtdzR?MzYCbH]O|}Cs|Di@Uv?Frq>I}mn^LG`[jDLxMTjXhwt@oYbkOwaxRcz`_G?VT\
      fg[Gubp}|FK[I{N_Ypr@zr{KvgRg]PcdDgJqnFitgczzrAVcC~N>DuDqsLw?f[lImxWicKmeFWLlB|{KIaCp}^slrm\
      EzvKZBsBULg`}q_BrdBZ{fnpUhnPhDTo?zGeSgh_qxWWAK}S]dJUE}okfMXfI?MpcOkw^CwL`TGvbq@kcnD`Vn>tdo\
      Gxzam]jiGvIWTzSuNvP_BWsSiCL@Atfu^{eW>C_`dqpJOzzhs@]P@?BMGfZFtckduucMXrVTubUsEDDyW{Uyc[yR]`\
      tf[_LTGCvkcIJnmaTrSiWPQU]e?@U[]}B@V@DTxxnTrATEdxo{dSo~cbpYFQdD>{y_[yorSbuW{~C~~FyM|fjI]`}H\
      {pOm>fQJ`r}S>>vLzfqb|WrlEJRsnIF{RJw{}xQnVa_d}NSubQ~Mlt>|Mo{uoQcVCdjmqNDbwwsWN^`qrEKEKURz]L\
      aN~_N_z?FYuCd?>JNEyY_twMCpo[uMbpIH[]utVw|wRXWqM>^IiGckvY|_KvIM}Kv?z??{O|fvHoLvwHlvA]kddeqJ\
      e}mbqdDOUPgiO|JaYN]iZVZzuSdph@qk>NaT_EVJ{{cQMM^HP{HunAkOpy>fHU[LZkXqfyJbLjO^RoQ@?opv[OJRM]\
      jmwU~iFrVym?}|u]fY}h^uwvPjWRhW}}GHluKivnRumKGbOpexhGpzoVfrGiJgBefzgMmyUw?ObbEl[OV>ZlgQMlIz\
      {tNHHSCFq{mT}a>HSPumv@ubTSNreHuXrLYDJmR]UZz]bZpOMtB{iL^Y|YXUU]VBHf>myK^cPGyWdibo[Gyh}HpDfu\
      HD[ePvPvj{NLXUVKjmTQYoGIgH?yFzuAEKRGwcCOZrPc{Shp@z]EWXZ@JNo`@YuD]mLPE^cyt{cwnkZA|eYpDMDJfY\
      VAQhEHcz~]Gx?hvZnZAeYapD]g|MgJy@fyOijw>[miwAkJzne_zOET{ZIErJdpy>`CWw`tOckhgyVei[cIt|>ONpvI\
      MEqbfZLnsKePp?gaJcefs@[WiVQUMkJRCmkFPoVlYm|Y_|cnMu>n]?Yz@>ZLw[OYUB]GjOjCVmf@NucZXJA``@wMiR\
      zGHashD@QHUWL{[M||ysjlD?fcR_roNVo^UmRbf^yFs^dD?HlPyXQbo__XiY[zpxQTQ`fnXtuat@PWPt[S>ZSYvn>h\
      vLtkpzCiXlG]gBzhbuS>?Dvd~UkceQf`mDD[CZLZG|IownkzzJX[aYY]v_x[MJZGySZeN{PdYPDDhP_`C`zJvTNMfc\
      Qed>Aovm~XX|SAdr>@Ns@AurjGNS[i}BcA^pf[v^aVd~WONt}@{zQoIWpXp[t?IMaoaPVzVLhQ|jmm?l^XkRN~@Oo~\
      X_vYpfkR|uGfqza[vXmlgZ[hy_JNiEvyRReIfcnYFHfGlySGBawDFujMptWG^CV@iam|AyOHCdrABrjmRwxGJDHnAd\
      Y}DWnMuxMmn@uPg~dBEvuJ^]^[I?cjZXe[HlAnWq`J`o^l`F@Rcoh`XE>TxFIF{fLIewv>wViqwkRlQ|{dA~YsZvYk\
      }pasfH]wZnfY]nWBygnCmLWxWsDKRE^XUqU_GMR]WgnHerh>GXDaBpgzttMgnWYUACZMA~GiBRk}NdypDPNa>EXsne\
      zoiGJ_{JLbVUlQ{qeMgkyxfHQjJ|sZLWhKl^lxDXFGzbiUfw[h[KeT[Sa>Ar~G^HHNL~Maa[fiqLbb}Stj^Ydt}Dq}\
      ??bcF>V_M?vSUffQ@beHL|{BPgzlBFPNhBw|}AW?iFJ^zpfKelRwj>gRXg~VI[bvhFpBYT[N?QIqn[Imyq`AtFsu_]\
      TQwHtJFPRvOllWviUsW[F[JDpKw^nW?OnuOHFkuugS|HBwGUHRgAZ]}pdvxZLa~^h}`[F{Vrkw`g>uH]hIDffkyM?[\
      pC}{TytxDnomKm]hPE^NcIw?rhes>Ql~uBjX^[YXm?gH_R]fDcVEw@t_]^>i]t`bLcCFwiJ~mYQHyqpDXMX?`jTECr\
      RhzK`^?`ep~GxnAi|trknb}KBqltbCEI|XgqKyAI`QGqI{i]~kDILa?cFsduzJmFUif@gsms]@RBFicDyVup`Z]`Q]\
      yKp>CMKYxVViYtNgBxv~ei[yvpVt}{qqLfLXOEb^sikKdxztJG@XczkAWiWFJuZfz`tc~cpI^b>]?{co`PlV`Cc{vK\
      {Wyar~kIUcukA`ATsjYZIzHB[cawUYwqxfDBXh>]Bw}tY?zjVVPfpOZHahyWbakQkg[qpKCQnpBB|wSuE[cpYMPc@C\
      eQ}w`K@S^`ZDMghT@MIjudmszeweOyzakChwCzVuzBbz~?Anwszgw|OSpHjGDUqCFgCqoIp^W}ireVj_r}dq?UTXIQ\
      m>qXNTGjYIMu{_lEKBzwbt{Jma>OHdHN>|Sag{ZQ]IBMkbBvUsu@CkHWR|SjSa^WxtN]{AMYUK@lnoJlByoWfNTXjf\
      NCALZwnn>xh]UEy~?qbaZCDm`hmO>Yw?Cbbc]>PjeCAGJZtzguSeQ?XSosbYJPU?VPMUZ}ELDYsn^~E^wflxSnhJOj\
      bdy}ERUFXUWjfDQXC|xTjDc~qZsSN]>NUfzs@kQ?KtiMgVCfywWSsLf[}U_~s{X@rNTMdzUDTl^L?SPw`Yqe~|MWPx\
      DNXnCXM[jc]ya[vvMqcnT~UJL~DZfDMSbxzaMQyhQNrOzY`nWQAyXOoz>mCgXQrffLBHH_wojqh~TTOP|mZ>ljubjG\
      ZiVMmnJp]K[F^gD[vnvBRavqgOANNRNJnNcczLyu^_KCw@Z>cgpkVZFihYSICzJEQwjx>jipSI>Ih^BsaDWiNXQ[UR\
      WoHnwrOt_}GJ^fhoZE{Bvq|RitdNabYCfLkNkEXOkAhZ~>eu{nVBVJ_cwSCYSNEmX~[H>^_Qvbo|twrK}sScJHps]`\
      ~tK?mXD~y^}[@vv@yn]LJwh}Nla[fFWXmUShwS@Ohij}gk[ZRXF|_gVOkWFYXDFi^{thPZ[tF^ciqOcBxuGRQR>]TN\
      Pi?~SInZeI`?DjeoeTGYKqfuHVBSGseEk@D}oo@o?Z}kh`WcMiVrm[|ydmfwD{`Vzh?Raj[PeTVKsRtjxsD^`GjMpE\
      kkpyydsCJBMQRTr|^T?>RcRD]ghOQXlE_uYfRurgjuyHcias@bGPoHyHI@Ya`ZVwi@dIr`H|FTwYOjCVUcG{>lrLt@\
      ag{mNfW|gT^vxV`mQfn]B]vvFEaZq[hy|lty_WIaMsM[EnCCKA_~w^mdPo|nhULAxmHyIgsqEappEI`?eojZSYzRcQ\
      gVasS|{}Bdx]BxBMmALRS_J][}pbJaEcbO|zrmMYYy@Ka}udhvTiPA^rj]p{QFBRqB]BeWAwB~Aws]bXb_dzhGVZxV\
      OuvOktbPtLP}So`mEMcbe`fpFaTGbFEBX?DEIvKqTak_MIgPoPsb@v_x|V}wA|~zwOHaB?{XbjSJPxcV~Z[C_PwhNW\
      BZmNHYHHC{ng>koHRMDmDmsZ``yLwpQtDz~VERPhuo^odbCjvnYFiVbD{wEtBCLWOwBrkcuAU[NFFdiZSUfYIPdQTl\
      dcslWAgvG|HIa{O?weAcdOHtgGvOlxikvTLW}M}EyrN?ONTV{sLFKiXb{KKwOa~wEgmQMzUhxAyyznyuqt`hJ]Vt}G\
      wCb~_Mnh`KostwJFGYp^kM>Ll}keQbjgNuPeDSUdn[@TnyN^duqCHPfh]dv@LluDXVcxfc~oLlWEbdzo]LXLer?ZW}\
      lkIKGAsIC}A@^JzXBs@xSxUr>RRO{coy_yGVp|RQTfEuuTd`tzTL?jWybtQnMKgHyv|C@IxYmOpGs~whV}ZDR`eUQ_\
      hvgid@U?doTcb`q[gdZMyj_leUQFJZhBAIkbMeN>P_mKOTsQ_BGjY}VsFlBII}`emIerRVCDaADOn`P{[YYoYy[ltZ\
      FJ{JPpbw@dLvJSh^CvYYv>LodvSQah{s]LFu[fWWuC|dWT^mSdf{V}EjL]MznJiKBzrL]p]^pQKkQAclUHCieD]T~}\
      RNjjmVQg@KIeDBiQYTeE^BLjkmWaS{XT>upsXGtd~`T{RdyZS`LQgc>pmMoyOwJ?D?[NWrynhXqnUIGBUHZcvGG{_?\
      aOe[C_TOu}iq|^}^vknztJYs}Qvkts~E[WNP?K}l~rNH[nfDjPDoYLLPn~>GvcA}~nQTHcGJz^SUXSE|AKKdT`qRgN\
      T@mbo|kegZRw@v[hwLFpCUGK^?}jFyQrGiIb^?}IcFLafc>f^r`M>SkoYWb}du}>_}?p@Bl>{luXHZZao|jlZyXLSN\
      ~PcmSNy{GVsfipsPB`IXI@SpIiJBq}`dT{hC|NeiIbns>Q^~QVhYq@uHdESEG[QQ{pn_}rFB@P^aW~H@scuxwDmXP`\
      DRCLDUMstorP`zrCPOJS~L_?LGZ@mte~`V^kFBUy||~omjGkNt_NKgoFxt_rxEQJivkwK@GlltBccrJU?UGT^KDLta\
      ?^XhIOOVEz`w|X^R~vOr_EPtjGGPwuYCojImpTR__iMvnTUuHU?qScYUBZH{_kIDzEFGWQQuo_CsgCSCORaN_N?k?Z\
      Ou^Hvtq[ZNM^srNv~GsQ>TjdD{E{CMfPj]KztmsZOwVWLh{Z^yuXdwOgCcajBn~]JsK`l^zNVIdsTl|gKtIhZdRtE[\
      qjmTL^JRohqhsENQtoTCnvyb?e]H|xxfueeLwOEqs?VWRi}oV[SC^ZkIFbTMJZLQw}zvwBisks]S?tfmgWIqaUEgPS\
      PzzgyJsi}NeM>It^S|IsYDkL~NCDz}LfVXsyw}O|~dUWtvIP[vjCltVMKaccULpWuMkeu^mRdi?LwtwxNWZoHkFCWZ\
      MMb[^l@Wy|pYJh_AQlIIrBIAGNwAxrxESX>u_hZZRw~IyG|@>a~af>SpBfLH^pWiqbt_Gh?Fma^B|Oz{jWZa>~jpWm\
      OXjnP`O^ao_nGBvWuku]oe[D@>hXyQhfzh^J@[ZqaUH`UMqkj{P@cnWhX~myvY^TDOiKU`>gmkb|q[wEi}MNfbPMKf\
      QK~t_tYfrPxZ@dNo]XVtuIswL_dFFFPLdDtOweFFjC|THjMTj]i_RAIlkfPKs^ldI}~viWbkVFoNXVoXj~qtpzC>aN\
      JEnx`@nuz>L`spjcBWKI`u{I]pMPzouASCAhWd@TrRNN@WSZVQDQw>|zKCo^?b[roEU[VlpFSh}JoBc}}CNPPYi]dj\
      b[MAIoLjt?^Xar?pixqFqmzvJq>OFMUporzEXSSS`pQhLTAJTfIvB}WWDhFj_wrKBaH[A`dsD_NVS]jiog[CaD]~~k\
      {_ec^qZB{?PK]A_^kPM|gIZ>^r|Ss^mnNV>xIZMh]GvBTQX|HnUu`Onqi`eo`_Fr_ulm>?zNlsPqN[zwcgLTF{aYZf\
      MonlrwAyMHVdLsN[dZ|fLq?Bie`_P@GOLxlO]V~qSK`DvVLWGhbblg[`vKkf~KIG{^Ocg[T?KzrNkowgzLWN{HNmVX\
      kE}OhsvFyAIJkYIy_~s_MOhKrBv}B|ZASHCydMq]obsb?Q_zQ{>K{UG?J`hKQdtdsvom|}>mcTUqjJ>s^_F{Kp}DRi\
      cZubL?Kbcy?ZU{F]JcWJYjFlfVNpv>G~h}OGVCzvSGnE]yEo>SoznZzRuCNWDwydJEaNot_rHXDL_dS?a|I|Cpdwz`\
      _rrwYHAgb~LRNEfZ^W|{k[|ffeFt]]Fen_cayHQf^G|EHqbdMcyJyIuUwUU>wL~jMiL`aW>jD}ci[Hn_WDCDLS`JsL\
      MBXVGCTv>FYnvhLGWEJOrxQankQVol[fXBV|pe^Fxn@NX~oj]I]lT^M_qBjHZR`NehLHDqGfhW^[S]CIHNOOBzp}{`\
      _EGG?`wThjkvsEvIlOawRSI>VevcnbZGSaztl^]sMfutRAVLtm?Rw[xHQg{SfXD~jyi^@~Sjxy`eyzHF|xWtoZlLtG\
      stI?}JfljnYe~@Tv>z_x|sHQFApmKlLNsDt|wsZbJkyPQNZ[`inyihLWnUXieSGY]^PwFK{qIVH|RTeOCCiu>nhJ`K\
      dkQkydvi^a[O>P`PI{|m~JSZWG>|wL@_jZ?pq}h^ljHo?SdBiBvUns^Ny`^hS~pX`wWBT>vXUZv~_C^H>[swbn~dAf\
      xxAULEvmxiCVjTnr|>nAHPwWrLJ{t>p~slbU?MePDHzqkNQuFNCcUpu>QssSuj}tuU_FZT|?fyTFFJNxYX>Nb^DRXw\
      @ads}HU_nQzUbM>tKzsdRPVkOrmBJDBFZOb>OV^?B^GPSKLXvx^|^qOWqcIlzWNZqq]?D_mahru^V{ScZq`{OOJQlX\
      `EdabdboEGoT@Rj[pcmkOaLVuZ_XnJIzHElEOr]p~dPg>tRtOtTM?_F~EwjdVkzZf^XWwFkmnxi|jBASYMpR{>ejuD\
      `k~P@C^]wkNVnzRgwCxL?jESXTyXy@]hJnC?tc@>CP`p{O[~k?N`v|uYRse_hBM?I@~HBEhiYPx[pWwetT`eZwYsUj\
      ?nKiiVbLMoW[?aMfyjraYnmpeY]Jq?yrXBvYbbVQhooqBk>OYuqG@INwDXJhVIoA~_OctaCvfK>eMk__ptNLEgx`VB\
      k@px]SflE}^r[apKljnGnposQR@BoEHRuIhvMiTUUyzy`GaeTlGC|WISQcYPdB[pBLk_W|TSWYHr}hMZly{}E]Zrlv\
      CG_C]qq__erXEFy>m_LpzUeCtvRJtQNXS}MkUwP{UAzucXVhR_AU~>OYP}RkBUihg]hW{svO_s_ye[oqMsWzAtsnk^\
      dglsuap?>DyuQkOkOdY[wT~}SZTD`HLqps{s|ewwx|kir`ib@>Lqb]sG@mEMF?LBVbD_q}DgXiUlTwo@uXhwCo^`z{\
      Lv>B|Kc`}TTHIhhgV{OQR^W@~iP|AzWOVEDN_tkkNjNfGT`]jZlZkxR{_ceWz`Mp[|w}HNQEU?OvNjhL?s_~}|}{kh\
      K{GF|EEWD_WetMFT@cHIdIBeXOurJIkL_|RP]Sxn__aChCJBO>~ONTnWvV^haULTl@yU{_eO}gVUVdNEUaRgqjx{NP\
      Onh}olf|mjByc`KfcxELm}ttHhwVWdFHVQnVl@>mIH[LFRq~eJKIJn?`IpZ{nz[]UI@LOWFxA~amac}Z?{Hcy}wjlK\
      Z~FzK>dRgt|dvmTbAv[}Bw]bon}?@PoPw}?XHXkyl}z|qKWOFSYy~LNhsjDUNMWMhz_^wvKkZPw{Jp^h[pPV{dyFez\
      ZC|MfoJrT>VamCqJhp]VMSxbWRNznuFyQ^W?Ug[iBrLcIVknjaqq?Eb^@ciySkiAJAUGjV_D`k|DustGiBV>rK?fJb\
      [FSmz>{^RKLpZgggHja[>V]s>{FRXpdk~unQvWDEl{}Ydk^gNJUdAmp^jrdauh_B|RRSOFJfi|>YHTf_>K^Ygw~Xuc\
      dO?xTUfYsELz`DBxlKSKTyuj{Jq}Lntvt}xj]uf?E}QtGxA[u>RFialReZyR>{u]mIhIjEf[uBn?uxWcTiNN|ElNEM\
      RO~C~IV>mzlcwOQArKZDVFRFYQfGZ]jhsDvnrsXiEWHuYnGeHESr`M}^bvbxR}bZU@LlLd|?ywQYh[qajvUkTpvmkw\
      dKqkYpf~IdWxSpCHQku_mwfCI~bgjViW>[avMznBrFWl|yqDDgwCw@JhX|^A]]Zuh?tp[WhoOadVaT@}AT[AzxdAnQ\
      riqtJyhj>c[moimuBooymW]m|wTbzg@?R}ZCYQqab[LuHcvjM>fx]>Txs?hW>hQ`Eau{zFDcqPcOTX>`JE_JYulZ}R\
      FvQu^ADAY|hOk]WSjXAzmEs[N|~FBKkfOMtvD|YFA|MJErZHdNsWmQbQP_YLZTEdpljvXZN~?rwgdHpL{@rfVAklT]\
      UaKhc^bCN_~KYxNsFW`zDFzutx[~xJnmHzEj^o^`E>haW~vz[_{IEcpjbBBe>[_dLoJIJ[WpQJMYRCrE`DyanstGXi\
      xAmI]zCXqfcyghYiqWtwggsh}ld^OpQaYCrIWMOXupE_ayy@yhqih|_ICEnPmXE?^VgJbYEssfqJYhxHchEWaWRxQm\
      ikGzFMOBtcWJEt]JeSeyJyDfOmFD>>mLM~dszSv_tIb>E?utPiRaTadf?EULkMUmtN^pAnKEam{Sj~RGA{tNQACsev\
      b|xjly@K~?^>{K[dFn~BiywRn^@BQgDsZuoidrm@ykUv?d|YunS~qywC?yaL|tCbPWUQ[C|[?ei>pDDAVreIPFm{qq\
      xasVrP_AWFHFNP~^[wVRLl[NvS~FAdlvoseRgH|DJTlt{cHQnEocNzNmR{eo[WFiDWjE_LVCHY>AVHftI|pfCA?`F|\
      d_wWgNNCSmlALAUcBV@_>s^hR[APiliJcAIA}_yKK^NBWw{_hiOY~P[Aq`eKHPidwZsI?In^s[aABkG>PM_gB~}_A]\
      UXNVmUQ`mxk>{SyzLVwPlHoPVw~BNQ_`WxXQMKH`qbmLbavzxEvnW[}YufH}M_KlYDrWRfc_K>^{ky~dmbZWSW]uBN\
      `hS|RXtAPR?@ssSaD~EjIg]UeYPe]teXDhVtSWSSX_m?vIEe}T?OBSrYUIzigHtYFu]a?Ff~[RsUl|XvNd]Jyt`t>U\
      xq??ZMwrvdpOAEssWlXcpCaDrpFqoskSm>NkG@Q__PyJjOTUOYqJYqMio]nlZDwEes[WgfbTeLUictW[oAVrhZHdmV\
      RCITDqwBkBVEjY[mD}wAzrYuYT_qP?~WtDzUSjZnmF@kmL_yrBHC]EfLQXC{nes}tQrzY?clckmoB^Df@dgDCh@{t[\
      okedhn_?cCdjoXlXCJCUcIKiZ^`HUpt@sb^JkgOrW`GAAN~nQeKvfUEkKLx[?gRAjuITZIdp_]oazHo>PTEIseFjZc\
      Q[WPu@D]rq>G[z]i`KE>glPAMnxWA_h[Q_fAGYTjxZtQPBeBvGVe]T_KRi[cROYbDDlK|QYiXiqpkg]aqCemwcqw_@\
      xNZHlUK[r}_cFtIHDM{U{VdR_fr?o~THcVSfeP|t{JxG`bQyBQYLnBfjNJ@}M~I}uvoqx_HZTWjX@vJe``c?qohsQE\
      urSK@QZmKiRsTd{{hv[YCwRhMT}wsgdoq|tMZQ_Beh^E~povckIsUr^fOqkH@ptvDWpQUDt@edPK@H^kwBYLDnh
      """;

  /** What each rule adds to the log-odds, in tenths, as {@code Leanings} reads it. */
  static final String BELIEFS =
      """
      you-always 15
      every-time 8
      you-never 9
      not-once 0
      all-you-do 8
      always-about-you 7
      you-are-trait 8
      you-are-a-trait 6
      how-trait 7
      your-trait 18
      you-have-no 25
      what-a-trait 6
      calling-names 6
      you-are-an-insult 7
      swearing-at-you 19
      shut-up 6
      you-disgust-me 24
      are-you-stupid 17
      your-fault 16
      because-of-you 10
      you-made-me 1
      you-ruined 17
      if-you-had 6
      you-dont-care 5
      you-just-want 5
      you-are-trying-to 11
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
      thanks-for-nothing 1
      good-for-you 9
      how-kind-of-you 6
      would-it-kill-you 7
      dont-mind-me 9
      calm-down 11
      overreacting 17
      too-sensitive 14
      get-over-it 13
      stop-the-fuss 14
      no-big-deal 4
      whatever 5
      in-your-head 12
      take-a-joke 12
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
      be-more-like 2
      just-like-your-mother 4
      my-ex-would 2
      other-people 4
      your-brother-had 2
      better-than-you 4
      measured-against 8
      answer-me 6
      just-tell-me 3
      i-can-see-you-read-it 8
      look-at-me 3
      need-an-answer 9
      why-wont-you 3
      yes-or-no 4
      still-waiting 5
      """;

  private ResemblanceWeights() {}
}
