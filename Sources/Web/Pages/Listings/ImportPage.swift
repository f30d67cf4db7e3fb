import Enforcement
import Law
import Operations

/// Importing a file of listings, and what was imported before.
enum ImportPage {
    struct Model: Sendable {
        let form: FormReader
        let mayImport: Bool
        let batches: [ImportStore.Batch]
        let next: Path?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        return Layout.page(
            title: say(ListingText.imports),
            breadcrumbs: [Crumb(say(ListingText.monitoring), Paths.listings), Crumb(say(ListingText.imports))],
            context: context,
            content: """
                \(context.show(PageHeader(say(ListingText.imports), lead: say(ListingText.importLead))))\
                \(if: model.mayImport, context.show(form(model.form, context)))\
                \(context.show(PagePart(say(ListingText.recent), anchor: "recent", context.show(table(model, context)))))\
                \(context.show(Pager(
                    summary: say(ListingText.shown(context.language.count(model.batches.count))), previous: nil,
                    next: model.next)))
                """)
    }

    /// The file stands last: it is read as it arrives, after the fields before it.
    private static func form(_ form: FormReader, _ context: PageContext) -> FormPage {
        let say = context.say
        return FormPage(
            path: Paths.imports,
            groups: [
                FormPage.Group(fields: [
                    FormField(
                        "name", say(ListingText.batchName), .text(form.values.first("name") ?? ""),
                        hint: say(ListingText.batchNameHint), error: form.problem("name").map(say)),
                    FormField(
                        "file", say(ListingText.file), .file(accept: ".ndjson,.jsonl,.json,application/x-ndjson"),
                        hint: say(ListingText.importHint), error: form.problem("file").map(say), isRequired: true),
                ])
            ],
            submit: say(ListingText.doImport))
    }

    private static func table(_ model: Model, _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(ListingText.recent),
            columns: [
                .init(say(ListingText.batchName)), .init(say(CommonText.state)),
                .init(say(ListingText.accepted), isNumber: true), .init(say(ListingText.found), isNumber: true),
                .init(say(ListingText.repeated), isNumber: true), .init(say(ListingText.refused), isNumber: true),
                .init(say(ListingText.started)), .init(say(ListingText.startedBy)),
            ],
            rows: model.batches.map { row($0, context) },
            emptyState: EmptyState(say(ListingText.noImports), next: say(ListingText.noImportsNext)))
    }

    private static func row(_ batch: ImportStore.Batch, _ context: PageContext) -> DataTable.Row {
        let counts = batch.counts
        return DataTable.Row(
            id: batch.id, path: Paths.importBatch(batch.id),
            cells: [
                "\(batch.name)", context.show(StateBadge(batch, in: context)),
                "\(context.language.count(counts.accepted))", "\(context.language.count(counts.found))",
                "\(context.language.count(counts.repeated))", "\(context.language.count(counts.refused))",
                context.time(batch.startedAt), "\(batch.startedBy) <span class=\"beside\">\(batch.unitName)</span>",
            ])
    }
}

extension StateBadge {
    /// Whether an import came to its end.
    init(_ batch: ImportStore.Batch, in context: PageContext) {
        if batch.finishedAt != nil {
            self.init(context.say(ListingText.ended), .done)
        } else if let job = batch.job {
            self.init(job, in: context)
        } else {
            self.init(context.say(ListingText.running), .soon)
        }
    }
}
