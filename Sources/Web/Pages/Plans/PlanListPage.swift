import Enforcement
import Law
import Operations

/// The plans one may see.
enum PlanListPage {
    struct Model: Sendable {
        let chips: [FilterBar.Chip]
        let rows: [DataTable.Row]
        let isFirst: Bool
        let next: Path?
        let maySend: Bool
    }

    /// How many rows a page has.
    static let rows = 50

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let table = DataTable(
            caption: say(PlanText.plans),
            columns: [
                .init(say(PlanText.planNumber)), .init(say(PlanText.title)), .init(say(PlanText.year)),
                .init(say(CommonText.state)), .init(say(PlanText.unit)), .init(say(PlanText.adoptedAt)),
            ],
            rows: model.rows, emptyState: EmptyState(say(PlanText.noPlans), next: say(PlanText.noPlansNext)))
        let pager = Pager(summary: "", previous: model.isFirst ? nil : Paths.plans, next: model.next)
        let send = model.maySend ? [ActButton(say(PlanText.send), .link(Paths.planNew), weight: .primary)] : []
        return Layout.page(
            title: say(PlanText.plans), breadcrumbs: [Crumb(say(PlanText.plans))], context: context,
            content: """
                \(context.show(PageHeader(say(PlanText.plans), lead: say(PlanText.plansLead), actions: send)))
                \(context.show(FilterBar(path: Paths.plans, search: nil, chips: model.chips)))
                \(context.show(table))
                \(if: !model.isFirst || model.next != nil, context.show(pager))
                """)
    }
}

extension PlanListPage.Model {
    init(_ lines: [PlanList.Line], state: PlanState?, isFirst: Bool, actor: Actor, context: PageContext) {
        let say = context.say
        chips =
            [FilterBar.Chip(say(CommonText.all), Paths.plans, isOn: state == nil)]
            + PlanState.allCases.map { one in
                FilterBar.Chip(
                    say(one.label), state == one ? Paths.plans : Paths.plans.with(query: [("state", one.rawValue)]),
                    isOn: state == one)
            }
        let shown = lines.prefix(PlanListPage.rows)
        rows = shown.map { line in
            let plan = line.record
            return DataTable.Row(
                id: plan.id.rawValue, path: Paths.plan(plan.id),
                cells: [
                    "\(plan.number)", "\(plan.title)", "\(plan.year)", context.show(plan.state.badge(context)),
                    "\(line.unitName)", plan.adoptedAt.map { context.time($0.date) } ?? "–",
                ])
        }
        self.isFirst = isFirst
        next =
            lines.count > shown.count
            ? shown.last.map { context.currentPath.with(query: [("after", $0.record.id.rawValue)]) } : nil
        maySend = actor.may(.planManage)
    }
}

extension PlanState {
    /// The state as its word with its shape.
    func badge(_ context: PageContext) -> StateBadge {
        let tone: Tone =
            switch self {
            case .draft: .soon
            case .adopted: .active
            case .closed: .done
            case .discarded: .quiet
            }
        return StateBadge(context.say(label), tone)
    }
}
