import Enforcement
import Law
import Operations

extension CaseShowPage.Model {
    /// The goods as they stand.
    ///
    /// - Parameter finding: what a test or the holder of the right found of a line.
    static func goods(
        _ lines: [CaseGoodsLine], finding: (Int) -> InquiryFinding? = { _ in nil }, _ context: PageContext
    ) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(GoodsText.goods),
            columns: [
                .init(say(GoodsText.name)), .init(say(GoodsText.mark)), .init(say(GoodsText.sold), isNumber: true),
                .init(say(GoodsText.unsold), isNumber: true), .init(say(GoodsText.seized), isNumber: true),
                .init(say(GoodsText.prices)), .init(say(GoodsText.evidence)),
            ],
            rows: lines.map { line in
                let goods = line.goods
                return DataTable.Row(
                    id: "goods-\(line.line)", path: nil,
                    cells: [
                        name(line, finding(line.line), context), "\(goods.mark ?? "–")",
                        "\(context.language.count(Int(goods.sold)))",
                        "\(context.language.count(Int(goods.unsold)))", "\(context.language.count(Int(goods.seized)))",
                        "\(prices(goods, context))", "\(line.evidence ?? "–")",
                    ])
            }, emptyState: EmptyState(say(GoodsText.none), next: say(GoodsText.noneNext)))
    }

    /// What the line is, with what a test or the holder of the right found of it.
    private static func name(
        _ line: CaseGoodsLine, _ finding: InquiryFinding?, _ context: PageContext
    ) -> HTML {
        guard let finding else { return "\(line.line) \(line.goods.name)" }
        return "\(line.line) \(line.goods.name) \(context.show(finding.badge(context)))"
    }

    /// What was corrected or removed, by whom and why.
    static func corrections(_ history: [CaseGoodsLine], _ context: PageContext) -> [FactList.Fact] {
        history.filter { $0.revision > 1 }.map { line in
            let what = line.isRemoved ? context.say(GoodsText.removed) : summary(line.goods, context)
            return FactList.Fact(
                "\(line.line) \(line.goods.name)",
                "\(what)；\(line.reason)；\(line.recordedBy) \(context.time(line.recordedAt))")
        }
    }

    private static func summary(_ goods: CaseGoods, _ context: PageContext) -> String {
        let say = context.say
        return [
            "\(say(GoodsText.sold)) \(goods.sold)", "\(say(GoodsText.unsold)) \(goods.unsold)", prices(goods, context),
        ].joined(separator: context.language.comma)
    }

    private static func prices(_ goods: CaseGoods, _ context: PageContext) -> String {
        let known: [(Wording, Money?)] = [
            (Wording("实售", "sold at"), goods.soldAt), (PriceBasis.marked.label, goods.markedPrice),
            (Wording("均价", "average"), goods.averagePrice), (Wording("市场价", "market"), goods.marketPrice),
        ]
        let words = known.compactMap { label, price in price.map { "\(context.say(label)) \($0)" } }
        guard !words.isEmpty else { return "–" }
        let prices = words.joined(separator: context.language.comma)
        return goods.priceBasis.isEmpty ? prices : context.language.aside(prices, goods.priceBasis)
    }
}
