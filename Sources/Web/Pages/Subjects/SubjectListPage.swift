import Enforcement
import Law
import Operations

/// The register of subjects: search, narrow, open. Personal values are masked.
enum SubjectListPage {
    struct Model: Sendable {
        let filter: SubjectStore.Filter
        let window: RegisterWindow<MaskedSubject>
        let day: LegalDate
        let mayWrite: Bool
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let new = model.mayWrite ? [ActButton(say(SubjectText.new), .link(Paths.newSubject), weight: .primary)] : []
        let kinds = SubjectKind.allCases.map { FormField.Choice($0.rawValue, say($0.label)) }
        let filters = FilterBar(
            path: Paths.subjects, search: model.filter.text ?? "",
            fields: [FormField("kind", say(SubjectText.kind), .select(model.filter.kind?.rawValue, kinds))])
        return Layout.page(
            title: say(SubjectText.subjects), breadcrumbs: [Crumb(say(SubjectText.subjects))], context: context,
            content: """
                \(context.show(PageHeader(say(SubjectText.subjects), lead: say(SubjectText.lead), actions: new)))
                \(context.show(filters))<p class="hint">\(say(SubjectText.searchHint))</p>
                \(context.show(table(model, context)))
                \(context.show(model.window.pager(in: context)))
                """)
    }

    private static func table(_ model: Model, _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(SubjectText.subjects),
            columns: [
                CommonText.name, SubjectText.kind, SubjectText.codeShort, SubjectText.region2, SubjectText.address,
                SubjectText.phone,
            ].map { DataTable.Column(say($0)) },
            rows: model.window.items.map { subject in
                let region = subject.region.map { RegionName.text($0, on: model.day) }
                return DataTable.Row(
                    id: subject.id.rawValue, path: Paths.subject(subject.id),
                    cells: [
                        "\(subject.name)", "\(say(subject.kind.label))", "\(subject.code ?? "–")", "\(region ?? "–")",
                        "\(subject.address ?? "–")", "\(subject.phone ?? "–")",
                    ])
            },
            emptyState: EmptyState(
                say(model.filter == .init() ? SubjectText.noneYet : SubjectText.empty),
                next: say(model.filter == .init() ? SubjectText.noneYetNext : SubjectText.emptyNext),
                action: model.mayWrite ? ActButton(say(SubjectText.new), .link(Paths.newSubject)) : nil))
    }
}

extension SubjectListPage.Model {
    /// Reads the page that a query asks for.
    init(_ query: FormData, on day: LegalDate, for actor: Actor, in access: Snapshot) throws {
        var reader = FormReader(query)
        filter = SubjectStore.Filter(
            text: reader.optional("q", max: 200), kind: reader.optional("kind", as: SubjectKind.self))
        let place = RegisterPage.place(in: query, list: Paths.subjects)
        let read = try SubjectStore.list(filter, from: place, limit: RegisterPage.size + 1, for: actor, in: access)
        window = RegisterWindow(
            read, from: place, total: try SubjectStore.count(filter, for: actor, in: access), list: Paths.subjects,
            key: { [$0.name, $0.id.rawValue] })
        self.day = day
        mayWrite = actor.may(.subjectWrite)
    }
}

extension SubjectKind: QueryValue {}
