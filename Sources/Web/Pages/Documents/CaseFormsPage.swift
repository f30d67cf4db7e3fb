import Enforcement
import Law
import Operations

/// The documents of a case: what was issued, and which forms fit now.
enum CaseFormsPage {
    static func page(_ forms: CaseForms, context: PageContext) -> HTML {
        let say = context.say
        let record = forms.loaded.record
        return Layout.page(
            title: "\(say(CommonText.documents)) \(record.number)", breadcrumbs: crumbs(record, context),
            context: context,
            content: """
                \(context.show(PageHeader(
                    say(CommonText.documents), lead: "\(record.number) \(record.title)",
                    actions: forms.documents.isEmpty
                        ? [] : [ActButton(say(FormText.volume), .link(Paths.caseVolume(record.id)))])))
                \(context.show(PagePart(say(FormText.issued), context.show(issued(forms, context)))))
                \(context.show(PagePart(say(FormText.forms), """
                    <p class="lead">\(say(forms.mayIssue ? FormText.lead : FormText.onlyReading))</p>
                    \(context.show(fitting(forms, context)))
                    """)))
                """)
    }

    /// The way back to the case.
    static func crumbs(_ record: Case, _ context: PageContext) -> [Crumb] {
        [
            Crumb(context.say(CaseText.cases), Paths.cases), Crumb(record.number, Paths.case(record.id)),
            Crumb(context.say(CommonText.documents), Paths.caseForms(record.id)),
        ]
    }

    private static func issued(_ forms: CaseForms, _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(FormText.issued),
            columns: [.init(say(FormText.form)), .init(say(FormText.numbered)), .init(say(FormText.issued))],
            rows: forms.documents.map { line in
                DataTable.Row(
                    id: line.id.rawValue, path: Paths.document(line.id),
                    cells: [
                        "\(say(line.form.title))", "\(line.number)",
                        "\(context.time(line.issuedAt)) \(line.issuedBy)",
                    ])
            }, emptyState: EmptyState(say(FormText.noneIssued), next: say(FormText.noneIssuedNext)))
    }

    private static func fitting(_ forms: CaseForms, _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(FormText.fitting),
            columns: [
                .init(say(FormText.form)), .init(say(FormText.catalogue), isNumber: true), .init(say(FormText.reader)),
                .init(say(FormText.numbered)), .init(say(FormText.standing)),
            ],
            rows: forms.fitting.map { line in
                let form = line.form
                let isOpen = forms.mayIssue && line.missing.isEmpty
                let series = form.series.map { "\(forms.unit.shortName)\($0)〔\(forms.today.year)〕" }
                return DataTable.Row(
                    id: form.form.rawValue,
                    path: isOpen ? Paths.caseForm(forms.loaded.record.id, form.form) : nil,
                    cells: [
                        "\(say(form.name))", "\(form.number)", "\(say(form.reader.label))",
                        "\(series ?? say(FormText.unnumbered))",
                        line.missing.isEmpty
                            ? context.show(StateBadge(say(FormText.ready), .active))
                            : "\(say(FormText.lacks(context.list(line.missing.map { say($0.label) }))))",
                    ])
            }, emptyState: EmptyState(say(FormText.none), next: say(FormText.noneNext)))
    }
}
