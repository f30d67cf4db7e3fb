import Enforcement
import Law
import Operations

/// The fine calculator for anyone: one act, its range, and whether a fine lies in it. Everything stands in the address.
enum FinePage {
    struct Model: Sendable {
        let groups: [FormPage.Group]
        let range: FineRange?
        let check: FineCheck?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let content: HTML = """
            \(context.show(PageHeader(say(FineText.title), lead: say(FineText.lead))))
            \(model.range.map { range in
                context.show(PagePart(
                    say(FineText.result), anchor: "result", context.show(FinePanel(range, model.check))))
            })
            \(questions(model, context))
            """
        guard context.person != nil else {
            return Layout.publicPage(title: say(FineText.title), context: context, content: content)
        }
        return Layout.page(
            title: say(FineText.title), breadcrumbs: [Crumb(say(FineText.title))], context: context, content: content)
    }

    private static func questions(_ model: Model, _ context: PageContext) -> HTML {
        """
        \(context.show(ErrorSummary(model.groups.flatMap(\.fields))))\
        <form class="form part" method="get" action="\(Paths.fines)" novalidate>\
        \(each(model.groups) { group in
            """
            <section class="form-group"><h2>\(group.title ?? "")</h2>\(context.show(group.fields))</section>

            """
        })<div class="acts form-acts"><button class="button primary" type="submit">\(context.say(FineText.check))\
        </button></div></form>

        """
    }

    /// The calculator with what a case says of its fine.
    static func path(of loaded: CaseStore.Loaded, on day: LegalDate) -> Path {
        let facts = loaded.facts
        let basis = facts.conclusion?.basis ?? ""
        let known = facts.fine
        // Goods have their value by the marked price: the calculator of the page takes sums.
        let value = known?.goods.isEmpty ?? true ? known?.goodsValue : loaded.amount
        let penalty = facts.notice?.penalty ?? facts.conclusion?.penalty
        let query: [(name: String, value: String?)] = [
            ("conductOn", known?.conductOn?.description), ("on", day.description),
            ("business", known?.business.map { AmountText.text($0) }),
            ("goodsValue", value.map { AmountText.text($0) }),
            ("gains", known?.gains.map { AmountText.text($0) }),
            ("proposed", penalty?.fine.map { AmountText.text($0) }),
        ]
        let conducts = FineConduct.cited(in: basis).map { (name: "conducts", value: String?.some($0.rawValue)) }
        return Paths.fines.with(query: query.filter { $0.value != nil } + conducts)
    }
}
