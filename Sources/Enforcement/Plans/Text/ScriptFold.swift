/// Brings characters to the form in which keywords are compared: simplified, half width, one kind of each mark.
///
/// The table holds the traditional forms of characters that stand in agencies' names, in the words of a division of
/// work and in numbers; it is no converter for text. What is not in it stays as it is.
enum ScriptFold {
    /// The folded form of one character.
    ///
    /// - Complexity: O(1).
    static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        let value = scalar.value
        if value < 0x7F { return scalar == "|" ? "\t" : scalar }
        guard value < 0x10000, let folded = Unicode.Scalar(table[Int(value)]) else { return scalar }
        return folded
    }

    /// A text folded, for comparing names.
    static func fold(_ text: some StringProtocol) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { out.append(fold(scalar)) }
        return String(out)
    }

    private static let table: [UInt16] = {
        var table = (0..<0x10000).map { UInt16($0) }
        for value in 0xFF01...0xFF5E { table[value] = UInt16(value - 0xFEE0) }
        for value in Array(0x2000...0x200A) + [0xA0, 0x3000, 0x205F] { table[value] = 0x20 }
        for (alias, plain) in marks {
            for scalar in alias.unicodeScalars { table[Int(scalar.value)] = UInt16(plain.value) }
        }
        let (from, to) = (Array(traditional.unicodeScalars), Array(simplified.unicodeScalars))
        for (old, new) in zip(from, to) where old.value < 0x10000 { table[Int(old.value)] = UInt16(new.value) }
        return table
    }()

    private static let marks: [(String, Unicode.Scalar)] = [
        ("﹑､", "、"), ("｡﹒", "。"), ("﹐", ","), ("﹔", ";"), ("﹕︰∶", ":"), ("﹙⟮", "("), ("﹚⟯", ")"),
        ("【〖", "["), ("】〗", "]"), ("–―─━－ー", "—"), ("・･•●", "·"), ("﹪", "%"), ("﹣", "-"), ("│┃┆|｜", "\t"),
    ]

    private static let traditional = """
        並亞佈來係倉個偽備傳僅僑儀億優內別則剛創劃劇劑動務勝勞勢勵區協卻參員問啟喪單嚴國圍園圓圖團執報場塊墊壇壓\
        壞夠夢夾奪奮婦學實寧審寫寬寶將專尋對導屆層屬島師帳帶幣幹庫廁廈廠廢廣廳張強彈後從復徵徹態慣慮慶憑憲應懲懷\
        戰戲戶拋採撫擁擇擊擋擔據擴擾攝敗敘數斷於時晉暢曆書會東條棄業極構樓標樣樹橋機橫檔檢權歡歲歷歸殘殺毀氣決沒\
        況淺減測渾準滄滅滬滿漁漢漲潔潛濟濫濰濱瀋灣災為無煉煙熱營爐爭爺爾牆牽狀獎獨獲獸現環瓊產畢畫異當療發盜盡監\
        盤盧眾礎禦禮稅種稱積穩窮競筆節範築簡簽粵糧糾紀約紅紙級細終組結絕絡給統絲經綜綠維綱網緊線緝緣編緩練縣縮總\
        績織繪繫繼續罰羅義習聞聯聲職聽肅腦膽臨臺與興舉舊華萬藝藥蘇蘭處號蟲術衛衝補裝裡製複見規視親覺覽觀觸訂計討\
        訓託記訟訪設許訴診詐評詞詢試話該詳誌認語誠誤說課調談請論諮諸講謝證識譜譯議護讀變讓負財貢貧貨販貪貫責貯貴\
        買費貼貿賀資賓賞賠賣賤質賬賴購賽贈贏贛車軌軍軟載輔輕輛輯輸輿轄轉辦農這進運過達違遠適選遺遼還邊郵鄉鄭鄰醫\
        針鈴銀銷鋪鋼錄錢錦録鍋鎮鐘鐵鑄鑑鑒鑽長門閉開間閘閩閱闊關陝陰陳陸陽隊際隨險隴雙雜雞離難雲電靈靜頂項順須預\
        頒頓頗領頭頻題額類顧顯風飛飯飲養館馬駐駛騙驗驚體魚魯鮮鳥鳴鹽麥黃點黨齊龍
        """
    private static let simplified = """
        并亚布来系仓个伪备传仅侨仪亿优内别则刚创划剧剂动务胜劳势励区协却参员问启丧单严国围园圆图团执报场块垫坛压\
        坏够梦夹夺奋妇学实宁审写宽宝将专寻对导届层属岛师帐带币干库厕厦厂废广厅张强弹后从复征彻态惯虑庆凭宪应惩怀\
        战戏户抛采抚拥择击挡担据扩扰摄败叙数断于时晋畅历书会东条弃业极构楼标样树桥机横档检权欢岁历归残杀毁气决没\
        况浅减测浑准沧灭沪满渔汉涨洁潜济滥潍滨沈湾灾为无炼烟热营炉争爷尔墙牵状奖独获兽现环琼产毕画异当疗发盗尽监\
        盘卢众础御礼税种称积稳穷竞笔节范筑简签粤粮纠纪约红纸级细终组结绝络给统丝经综绿维纲网紧线缉缘编缓练县缩总\
        绩织绘系继续罚罗义习闻联声职听肃脑胆临台与兴举旧华万艺药苏兰处号虫术卫冲补装里制复见规视亲觉览观触订计讨\
        训托记讼访设许诉诊诈评词询试话该详志认语诚误说课调谈请论咨诸讲谢证识谱译议护读变让负财贡贫货贩贪贯责贮贵\
        买费贴贸贺资宾赏赔卖贱质账赖购赛赠赢赣车轨军软载辅轻辆辑输舆辖转办农这进运过达违远适选遗辽还边邮乡郑邻医\
        针铃银销铺钢录钱锦录锅镇钟铁铸鉴鉴钻长门闭开间闸闽阅阔关陕阴陈陆阳队际随险陇双杂鸡离难云电灵静顶项顺须预\
        颁顿颇领头频题额类顾显风飞饭饮养馆马驻驶骗验惊体鱼鲁鲜鸟鸣盐麦黄点党齐龙
        """
}
