import Enforcement
import Law
import Operations

/// The register of rights: search, narrow, open.
enum RightListPage {
    struct Model: Sendable {
        let filter: RightStore.Filter
        let window: RegisterWindow<Right>
        let day: LegalDate
        let mayWrite: Bool
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let actions: [ActButton] =
            model.mayWrite
            ? [
                ActButton(say(RightText.new), .link(Paths.newRight), weight: .primary),
                ActButton(say(RightText.importFile), .link(Paths.rightsImport)),
            ] : []
        return Layout.page(
            title: say(RightText.rights), breadcrumbs: [Crumb(say(RightText.rights))], context: context,
            content: """
                \(context.show(PageHeader(say(RightText.rights), lead: say(RightText.lead), actions: actions)))
                \(context.show(filters(model, context)))\(context.show(table(model, context)))
                \(context.show(model.window.pager(in: context)))
                """)
    }

    private static func filters(_ model: Model, _ context: PageContext) -> FilterBar {
        let kinds = RightKind.allCases.map { FormField.Choice($0.rawValue, context.say($0.label)) }
        let standings = RightStanding.allCases.map { FormField.Choice($0.rawValue, context.say($0.label)) }
        return FilterBar(
            path: Paths.rights, search: model.filter.text ?? "",
            fields: [
                FormField("kind", context.say(RightText.kind), .select(model.filter.kind?.rawValue, kinds)),
                FormField(
                    "standing", context.say(RightText.standing), .select(model.filter.standing?.rawValue, standings)),
            ])
    }

    private static func table(_ model: Model, _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(RightText.rights),
            columns: [
                RightText.mark, RightText.kind, RightText.classes, RightText.holder, RightText.number,
                RightText.standing,
            ]
            .map { DataTable.Column(say($0)) },
            rows: model.window.items.map { right in
                DataTable.Row(
                    id: right.id.rawValue, path: Paths.right(right.id),
                    cells: [
                        "\(right.mark)", "\(say(right.kind.label))",
                        "\(right.classes.map(String.init).joined(separator: ", "))", "\(right.holder)",
                        "\(right.registrationNumber)", context.show(StateBadge(right, on: model.day, in: context)),
                    ])
            },
            emptyState: EmptyState(
                say(model.filter == .init() ? RightText.noneYet : RightText.empty),
                next: say(model.filter == .init() ? RightText.noneYetNext : RightText.emptyNext),
                action: model.mayWrite ? ActButton(say(RightText.new), .link(Paths.newRight)) : nil))
    }
}

extension RightListPage.Model {
    /// Reads the page that a query asks for.
    init(_ query: FormData, on day: LegalDate, for actor: Actor, in access: Snapshot) throws {
        var reader = FormReader(query)
        filter = RightStore.Filter(
            text: reader.optional("q", max: 200), kind: reader.optional("kind", as: RightKind.self),
            standing: reader.optional("standing", as: RightStanding.self))
        let place = RegisterPage.place(in: query, list: Paths.rights)
        let read = try RightStore.list(
            filter, on: day, from: place, limit: RegisterPage.size + 1, for: actor, in: access)
        window = RegisterWindow(
            read, from: place, total: try RightStore.count(filter, on: day, for: actor, in: access), list: Paths.rights,
            key: { [$0.mark, $0.id.rawValue] })
        self.day = day
        mayWrite = actor.may(.rightWrite)
    }
}

extension StateBadge {
    /// How a right stands.
    init(_ right: Right, on day: LegalDate, in context: PageContext) {
        let standing = right.standing(on: day)
        let tone: Tone =
            switch standing {
            case .inForce: .done
            case .notYet, .revoked: .quiet
            case .expired: .soon
            }
        self.init(context.say(standing.label), tone)
    }
}

extension RightKind: QueryValue {}
extension RightStanding: QueryValue {}
