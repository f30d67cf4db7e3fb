/// An agency's name taken apart for comparison: whose it is, and what it does.
///
/// 郑州市食品药品监管局, 市食药监局 and 市食品藥品監督管理局 all do 食品药品监督管理 in a city.
struct AgencyName: Hashable, Sendable {
    /// How high an agency stands.
    enum Level: Int, Hashable, Sendable { case nation, province, city, county }

    /// Where it stands; nil where the name does not say.
    let level: Level?
    /// The name of the region before it, 郑州市; empty where it is left out.
    let region: String
    /// What it does, in full words and without 局, 委 or 厅.
    let core: String

    /// The parts of a name as documents write it.
    init(_ written: String) {
        var text = Substring(ScriptFold.fold(written).filter { !$0.isWhitespace })
        if let open = text.firstIndex(of: "("), open > text.startIndex { text = text[..<open] }
        (level, region) = AgencyName.takePrefix(&text)
        core = AgencyName.core(String(text))
    }

    // MARK: Prefix

    private static let nationWords = ["国家", "中国", "国务院", "全国", "中央", "最高"]
    private static let levels: [(Character, Level)] = [("省", .province), ("市", .city), ("县", .county), ("区", .county)]

    private static func takePrefix(_ text: inout Substring) -> (Level?, String) {
        if text.hasPrefix("高检院") || text.hasPrefix("高法院") { return (.nation, "") }
        for word in nationWords where text.hasPrefix(word) && text.count > word.count + 1 {
            if word != "最高" { text = text.dropFirst(word.count) }
            return (.nation, "")
        }
        if let tail = ["总局", "总署"].first(where: { text.hasSuffix($0) }), text.count > tail.count {
            return (.nation, "")
        }
        if let place = text.firstIndex(of: "自"), text[place...].hasPrefix("自治区"), text.count > 6 {
            let end = text.index(place, offsetBy: 3)
            defer { text = text[end...] }
            return (.province, String(text[..<end]))
        }
        return takeRegion(&text)
    }

    /// 市, 郑州市, 河南省: up to the last sign of a region that stands before the agency's own words.
    private static func takeRegion(_ text: inout Substring) -> (Level?, String) {
        for length in [1, 2, 3, 4, 5] where text.count > length + 1 {
            let end = text.index(text.startIndex, offsetBy: length - 1)
            guard let level = levels.first(where: { $0.0 == text[end] })?.1 else { continue }
            let rest = text[text.index(after: end)...]
            if rest.hasPrefix("场") || rest.hasPrefix("域") { continue }
            let region = length == 1 ? "" : String(text[...end])
            text = rest
            return (level, region)
        }
        return (nil, "")
    }

    // MARK: Core

    private static func core(_ name: String) -> String {
        var text = name
        if text.hasPrefix("人民政府") { text = String(text.dropFirst(4)) }
        for (short, long) in AgencyWordings.whole where text == short { return long }
        for ending in AgencyWordings.endings where text.hasSuffix(ending) && text.count > ending.count {
            text = String(text.dropLast(ending.count))
            break
        }
        for (short, long) in AgencyWordings.parts where text == short { return long }
        return text
    }
}

/// The short and the full words of agencies' names.
enum AgencyWordings {
    /// What agencies are, the longest first.
    static let endings = [
        "委员会办公室", "领导小组办公室", "委员会", "办公室", "总局", "总署", "总行", "分行", "支行", "中心支行", "管委会", "厅", "局", "委", "部", "署", "办",
    ]

    /// Names that are short as a whole.
    static let whole: [(String, String)] = [
        ("高检院", "最高人民检察院"), ("高法院", "最高人民法院"), ("检察院", "人民检察院"), ("法院", "人民法院"), ("高院", "高级人民法院"),
        ("贸促会", "国际贸易促进委员会"), ("国际贸易促进委员会", "国际贸易促进委员会"), ("农委", "农业委员会"), ("农业委员会", "农业委员会"),
        ("人行", "人民银行"), ("人民银行", "人民银行"), ("编办", "机构编制"), ("综治办", "社会治安综合治理"), ("法制办", "政府法制"),
        ("网信办", "网络安全和信息化"), ("互联网信息办公室", "网络安全和信息化"), ("中宣部", "宣传"), ("委宣传部", "宣传"), ("委网信办", "网络安全和信息化"),
        ("委编办", "机构编制"), ("委政法委", "政法委员会"), ("政法委", "政法委员会"), ("双打办", "打击侵犯知识产权和制售假冒伪劣商品工作"),
        ("打击侵权假冒工作领导小组办公室", "打击侵犯知识产权和制售假冒伪劣商品工作"), ("监察委员会", "监察委员会"), ("监委", "监察委员会"),
        ("委网络安全和信息化委员会办公室", "网络安全和信息化"), ("委机构编制委员会办公室", "机构编制"), ("政府新闻办", "新闻"),
        ("海关", "海关"), ("国管局", "机关事务管理"), ("机关事务管理局", "机关事务管理"),
    ]

    /// Short words for what an agency does.
    static let parts: [(String, String)] = [
        ("发改", "发展和改革"), ("发展改革", "发展和改革"), ("工信", "工业和信息化"), ("工业信息化", "工业和信息化"), ("经信", "经济和信息化"),
        ("工商", "工商行政管理"), ("质监", "质量技术监督"), ("质检", "质量监督检验检疫"), ("食药监", "食品药品监督管理"), ("食药监管", "食品药品监督管理"),
        ("食品药品监管", "食品药品监督管理"), ("药监", "药品监督管理"), ("药品监管", "药品监督管理"), ("市监", "市场监督管理"), ("市场监管", "市场监督管理"),
        ("文广新", "文化广电新闻出版"), ("文广新闻", "文化广电新闻出版"), ("文广旅", "文化广电和旅游"), ("文广旅游", "文化广电和旅游"),
        ("文化广电旅游", "文化广电和旅游"), ("文旅", "文化和旅游"), ("文化旅游", "文化和旅游"), ("卫计", "卫生和计划生育"), ("卫生计生", "卫生和计划生育"),
        ("卫健", "卫生健康"), ("人社", "人力资源和社会保障"), ("人力资源社会保障", "人力资源和社会保障"), ("住建", "住房和城乡建设"),
        ("住房城乡建设", "住房和城乡建设"), ("环保", "环境保护"), ("国土", "国土资源"), ("烟草", "烟草专卖"), ("城管", "城市管理"), ("林草", "林业和草原"),
        ("国资", "国有资产监督管理"), ("农业农村", "农业农村"), ("邮政", "邮政管理"), ("新闻出版广电", "新闻出版广电"), ("交通", "交通运输"),
    ]
}
