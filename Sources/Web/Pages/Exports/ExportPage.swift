import Law
import Operations

/// Asking for an export, and what became of the earlier ones.
enum ExportPage {
    struct Model: Sendable {
        let form: FormReader
        /// What the reader may export.
        let kinds: [ExportKind]
        let exports: [RecordExport]
        let now: Moment
        let next: Path?

        /// Whether an export is being written, so that the page is worth looking at again soon.
        var isUnderWay: Bool { exports.contains { $0.state(at: now) == .underWay } }
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let running = model.exports.filter { $0.state(at: model.now) == .underWay }
        return Layout.page(
            title: say(ExportText.exports), breadcrumbs: [Crumb(say(ExportText.exports))], context: context,
            content: """
                \(context.show(PageHeader(say(ExportText.exports), lead: say(ExportText.lead))))\
                \(model.kinds.isEmpty
                    ? context.show(Notice(.quiet, say(ExportText.mayNone))) : context.show(form(model, context)))\
                \(running.map { context.show(ProgressLine($0, context)) })\
                \(context.show(PagePart(say(ExportText.mine), anchor: "mine", context.show(table(model, context)))))\
                \(context.show(Pager(
                    summary: say(ExportText.shown(context.language.count(model.exports.count))), previous: nil,
                    next: model.next)))
                """)
    }

    private static func form(_ model: Model, _ context: PageContext) -> FormPage {
        let (say, form) = (context.say, model.form)
        let kinds = model.kinds.map { FormField.Choice($0.rawValue, say($0.label)) }
        let forms = ExportForm.allCases.map { FormField.Choice($0.rawValue, say($0.label)) }
        return FormPage(
            path: Paths.exports,
            groups: [
                .init(fields: [
                    FormField(
                        "kind", say(ExportText.kind),
                        .radio(form.values.first("kind") ?? model.kinds.first?.rawValue ?? "", kinds),
                        error: form.problem("kind").map(say), isRequired: true),
                    FormField(
                        "form", say(ExportText.form),
                        .radio(form.values.first("form") ?? ExportForm.csv.rawValue, forms),
                        error: form.problem("form").map(say), isRequired: true),
                ])
            ],
            submit: say(ExportText.ask))
    }

    private static func table(_ model: Model, _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(ExportText.mine),
            columns: [
                .init(say(ExportText.kind)), .init(say(ExportText.form)), .init(say(ExportText.state)),
                .init(say(ExportText.records), isNumber: true), .init(say(ExportText.size), isNumber: true),
                .init(say(ExportText.askedAt)), .init(say(ExportText.keptUntil)), .init(say(ExportText.download)),
            ],
            rows: model.exports.map { row($0, model.now, context) },
            emptyState: EmptyState(say(ExportText.none), next: say(ExportText.noneNext)))
    }

    private static func row(_ export: RecordExport, _ now: Moment, _ context: PageContext) -> DataTable.Row {
        let (say, state) = (context.say, export.state(at: now))
        let none: HTML = "<span class=\"none\">–</span>"
        let link: HTML =
            "<a href=\"\(Paths.exportFile(export.id))\">\(say(ExportText.download)) <code>\(export.fileName)</code></a>"
        return DataTable.Row(
            id: export.id, path: nil,
            cells: [
                "\(say(export.kind.label))", "\(export.form.rawValue.uppercased())",
                context.show(StateBadge(say(state.label), state.tone)),
                export.file.map { "\(context.language.count($0.records))" } ?? none,
                export.file.map { "\(context.language.fileSize(bytes: $0.size))" } ?? none,
                context.time(export.askedAt), export.file.map { context.time($0.expiresAt) } ?? none,
                state == .ready ? link : none,
            ])
    }
}

extension RecordExport.State {
    /// How it stands.
    var tone: Tone {
        switch self {
        case .underWay: .active
        case .ready: .done
        case .removed: .quiet
        case .failed: .grave
        }
    }
}

extension ProgressLine {
    /// How far an export is, in hundredths.
    init(_ export: RecordExport, _ context: PageContext) {
        self.init(
            title: context.say(export.kind.label), done: export.percent, total: 100,
            note: context.say(ExportText.underWay))
    }
}
