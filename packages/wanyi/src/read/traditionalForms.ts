// Written by scripts/generate.mjs from the words of the reader and the dictionaries of OpenCC (Apache-2.0).

/** Traditional characters, each with the simplified one behind it that the words of the reader are written with. */
export const traditionalForms: string =
  '並并乾干佈布佔占併并來来侷局個个傢家僅仅價价億亿優优兌兑內内兩两冊册凈净創创劃划動动務务匯汇協协卽即參参員员問问單单噹当嚮向團团報报場场塊块學学實实寫写將将專专' +
  '對对師师帶带幣币幷并幹干幾几庫库廠厂廣广張张強强彙汇後后從从復复應应戶户換换損损摺折擁拥據据擴扩敎教數数於于昇升時时曏向會会業业榦干構构樣样機机檯台權权沒没淨净' +
  '減减測测滙汇漲涨潤润瀏浏為为營营爲为獨独現现環环產产産产當当發发稅税種种稱称筆笔箇个籌筹糰团約约紅红純纯紹绍結结給给統统經经綫线線线練练縮缩總总纍累羣群聲声臺台' +
  '萬万蒐搜蔘参虧亏衕同裝装複复規规覽览訂订計计訓训訪访設设許许註注証证評评詞词話话該该認认語语誤误說说説说誰谁調调證证變变負负財财貨货費费資资賣卖賬账踰逾躍跃軟软' +
  '較较載载輛辆轉转辦办迴回這这週周進进過过達达釦扣鈡钟銀银銷销錶表鍾钟鐘钟長长門门閉闭開开間间閤合閱阅閲阅關关陞升隊队隻只雲云電电韆千項项預预顆颗題题額额願愿顯显' +
  '颱台餘余體体髮发麪面麫面麵面麼么麽么點点齣出'
