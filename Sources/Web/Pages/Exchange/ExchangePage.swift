import Enforcement
import Law
import Operations

/// The exchange of cases: sending a file, the goods that wait, the mappings, and what was exchanged before.
enum ExchangePage {
    struct Model: Sendable {
        let form: FormReader
        let mayImport: Bool
        let mayKeep: Bool
        /// The mappings of the reader's own unit: by these files come in.
        let own: [KeptMapping]
        let mappings: [KeptMapping]
        let waiting: [WaitingGoods]
        let runs: [ExchangeRun]
        let next: Path?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let new = ActButton(say(ExchangeText.newMapping), .link(Paths.exchangeMappingNew))
        return Layout.page(
            title: say(ExchangeText.exchange), breadcrumbs: [Crumb(say(ExchangeText.exchange))], context: context,
            content: """
                \(context.show(PageHeader(
                    say(ExchangeText.exchange), lead: say(ExchangeText.lead), actions: model.mayKeep ? [new] : [])))\
                \(sending(model, context))\
                \(if: !model.waiting.isEmpty, context.show(PagePart(
                    say(ExchangeText.waiting), anchor: "waiting", waiting(model, context))))\
                \(context.show(PagePart(
                    say(ExchangeText.mappings), anchor: "mappings", context.show(MappingPages.table(model.mappings, context)))))\
                \(context.show(PagePart(say(ExchangeText.runs), anchor: "runs", context.show(table(model, context)))))\
                \(context.show(Pager(
                    summary: say(ExchangeText.shown(context.language.count(model.runs.count))), previous: nil,
                    next: model.next)))
                """)
    }

    private static func sending(_ model: Model, _ context: PageContext) -> HTML {
        let say = context.say
        guard model.mayImport else { return context.show(Notice(.quiet, say(ExchangeText.mayNotImport))) }
        guard !model.own.isEmpty else { return context.show(Notice(.quiet, say(ExchangeText.noMappingYet))) }
        return context.show(PagePart(say(ExchangeText.take), anchor: "take", context.show(form(model, context))))
    }

    /// The file stands last: it is read as it arrives, after the fields before it.
    private static func form(_ model: Model, _ context: PageContext) -> FormPage {
        let (say, form) = (context.say, model.form)
        let systems = model.own.map { kept in
            FormField.Choice(kept.agency, (try? kept.mapping().name).map { "\($0) · \(kept.agency)" } ?? kept.agency)
        }
        return FormPage(
            path: Paths.exchangeRuns,
            groups: [
                FormPage.Group(fields: [
                    FormField(
                        "agency", say(ExchangeText.system),
                        .radio(form.values.first("agency") ?? systems.first?.value, systems),
                        error: form.problem("agency").map(say), isRequired: true),
                    FormField(
                        "how", say(ExchangeText.how),
                        .radio(
                            form.values.first("how") ?? ExchangeWay.rehearsal.rawValue,
                            ExchangeWay.allCases.map { .init($0.rawValue, say($0.label)) }),
                        error: form.problem("how").map(say), isRequired: true),
                    FormField(
                        "file", say(ExchangeText.file), .file(accept: ".ndjson,.jsonl,.json,.csv,.xlsx"),
                        hint: say(ExchangeText.fileHint), error: form.problem("file").map(say), isRequired: true),
                ])
            ],
            submit: say(ExchangeText.send))
    }

    private static func waiting(_ model: Model, _ context: PageContext) -> HTML {
        let say = context.say
        let table = DataTable(
            caption: say(ExchangeText.waiting),
            columns: [
                .init(say(CommonText.number)), .init(say(ExchangeText.title)), .init(say(CommonText.state)),
                .init(say(ExchangeText.key)), .init(say(ExchangeText.lines), isNumber: true),
            ],
            rows: model.waiting.map { item in
                DataTable.Row(
                    id: item.record.rawValue, path: Paths.case(item.record),
                    cells: [
                        "\(item.number)", "\(item.title)", "\(say(item.state.label))",
                        "<code>\(item.key)</code> <span class=\"beside\">\(item.agency)</span>",
                        "\(context.language.count(item.lines))",
                    ])
            },
            emptyState: EmptyState("", next: ""))
        return "<p class=\"lead\">\(say(ExchangeText.waitingLead))</p>\(context.show(table))"
    }

    private static func table(_ model: Model, _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(ExchangeText.runs),
            columns: [
                .init(say(ExchangeText.system)), .init(say(ExchangeText.how)), .init(say(CommonText.state)),
                .init(say(ExchangeText.added), isNumber: true), .init(say(ExchangeText.changed), isNumber: true),
                .init(say(ExchangeText.unchanged), isNumber: true), .init(say(ExchangeText.refused), isNumber: true),
                .init(say(ListingText.started)), .init(say(ListingText.startedBy)),
            ],
            rows: model.runs.map { row($0, context) },
            emptyState: EmptyState(say(ExchangeText.noRuns), next: say(ExchangeText.noRunsNext)))
    }

    private static func row(_ run: ExchangeRun, _ context: PageContext) -> DataTable.Row {
        let number = context.language.count
        return DataTable.Row(
            id: run.id, path: Paths.exchangeRun(run.id),
            cells: [
                "\(run.agency)", "\(context.say(run.way))", context.show(StateBadge(run, in: context)),
                "\(number(run.counts.added))", "\(number(run.counts.changed))", "\(number(run.counts.unchanged))",
                "\(number(run.counts.refused))", context.time(run.startedAt),
                "\(run.startedBy) <span class=\"beside\">\(run.unitName)</span>",
            ])
    }
}

/// Whether a file is only looked at, or taken in.
enum ExchangeWay: String, CaseIterable, Sendable, QueryValue {
    case rehearsal
    case keep = "import"

    var label: Wording { self == .rehearsal ? ExchangeText.rehearse : ExchangeText.keep }
}

extension ExchangeRun {
    var way: Wording { isRehearsal ? ExchangeText.rehearsal : ExchangeText.imported }
}

extension StateBadge {
    /// Whether an exchange came to its end.
    init(_ run: ExchangeRun, in context: PageContext) {
        if run.finishedAt != nil {
            self.init(context.say(ListingText.ended), .done)
        } else if let job = run.job {
            self.init(job, in: context)
        } else {
            self.init(context.say(ListingText.running), .soon)
        }
    }
}
