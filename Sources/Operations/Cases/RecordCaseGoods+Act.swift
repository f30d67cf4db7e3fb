import Enforcement
import Law

extension RecordCaseGoods {
    static let act = Act<Case>(
        "goods", "recordCaseGoods", on: .recordGoods,
        asking: line, thing, mark, holder, sold, unsold, seized, soldAt, marked, average, market, basis, evidence, why,
        removes
    ) {
        id, version, line, name, mark, holder, sold, unsold, seized, soldAt, marked, average, market, basis, evidence,
        why, removes in
        let goods = CaseGoods(
            name: name, mark: mark, holder: holder, sold: sold ?? 0, unsold: unsold ?? 0, seized: seized ?? 0,
            soldAt: soldAt, markedPrice: marked, averagePrice: average, marketPrice: market, priceBasis: basis ?? "")
        return RecordCaseGoods(
            id, version: version, line: line.map { Int($0) }, goods, evidence: evidence?.rawValue, reason: why ?? "",
            removes: removes ?? false)
    }

    private static let line = Ask<Case, Int64>.count(
        "line", Wording("更正哪一项", "Which line is corrected"), example: 1,
        help: Wording("已登记物品的序号；新增物品不填", "The number of a line on the list; empty for a new one")
    ).ifGiven
    private static let thing = Ask<Case, String>.line("name", Wording("物品名称", "What the goods are"), example: "丝巾")
    private static let mark = Ask<Case, String>.line("mark", Wording("标注的商标", "Mark on them"), example: "云锦").ifGiven
    private static let holder = Ask<Case, String>.line(
        "holder", Wording("商标权利人", "Holder of the mark"), example: "青石县云锦丝绸有限公司"
    ).ifGiven
    private static let sold = count("sold", Wording("已销售数量", "Sold"), 120)
    private static let unsold = count("unsold", Wording("未销售数量", "Not sold"), 380)
    private static let seized = count("seized", Wording("其中扣押数量", "Of these, seized"), 380)
    private static let soldAt = price("soldAt", Wording("实际销售单价（元）", "Actual price of one (yuan)"), "99")
    private static let marked = price("markedPrice", Wording("标价（元）", "Marked price (yuan)"), "199")
    private static let average = price(
        "averagePrice", Wording("查清的实际销售平均价格（元）", "Average actual price found (yuan)"), "99")
    private static let market = price(
        "marketPrice", Wording("被侵权产品市场中间价格（元）", "Market middle price of the genuine goods (yuan)"), "399")
    private static let basis = Ask<Case, String>.line(
        "priceBasis", Wording("价格依据", "How the prices are known"), most: 500, example: "网店交易记录",
        help: Wording("如进销存账册、网店交易记录、价格认定书", "Books, shop records, a price report")
    ).ifGiven
    private static let evidence = Ask<Case, EvidenceID>.record(
        "evidence", Wording("对应证据", "Evidence"), .evidence,
        options: { record in
            record.loaded.evidence.map { Choice($0.id, Wording($0.name, $0.name)) }
        }
    ).ifGiven
    private static let why = Ask<Case, String>.line(
        "reason", Wording("更正理由", "Why it is corrected"), most: 500, example: "清点更正",
        help: Wording("更正或者删除必填；原登记予以保留", "Needed for a correction or removal; what stood before is kept")
    ).ifGiven
    private static let removes = Ask<Case, Bool>.yesNo(
        "removes", Wording("删除这一项", "Take the line off the list"), yes: Wording("删除", "Take it off"),
        no: Wording("不删除", "Keep it"), example: false, start: { _ in false }
    ).ifGiven

    private static func count(_ name: String, _ label: Wording, _ example: Int64) -> Ask<Case, Int64?> {
        Ask<Case, Int64>.count(name, label, example: example).ifGiven
    }

    private static func price(_ name: String, _ label: Wording, _ example: String) -> Ask<Case, Money?> {
        Ask<Case, Money>.yuan(name, label, example: example).ifGiven
    }
}
