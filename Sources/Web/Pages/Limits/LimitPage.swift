import Enforcement
import Law
import Operations

/// The times that a region sets.
enum LimitPage {
    /// One time as it counts today.
    struct Standing: Sendable {
        let row: TimeLimit
        /// Nil where the nation's row counts.
        let regional: RegionalLimit?
    }

    struct Model: Sendable {
        let standing: [Standing]
        let entries: [RegionalLimitStore.Entry]
        let region: String
        let today: LegalDate
    }

    static func page(_ model: Model, _ form: FormReader, context: PageContext) -> HTML {
        let say = context.say
        return Layout.page(
            title: say(LimitText.limits),
            breadcrumbs: [Crumb(say(AdministrationText.administration)), Crumb(say(LimitText.limits))],
            context: context,
            content: """
                \(context.show(PageHeader(say(LimitText.limits), lead: say(LimitText.lead))))
                \(context.show(standing(model, context)))
                \(context.show(PagePart(say(LimitText.set), anchor: "set", context.show(self.form(model, form, context)))))
                \(context.show(PagePart(say(LimitText.history), anchor: "history", context.show(history(model, context)))))
                """)
    }

    private static func standing(_ model: Model, _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(LimitText.standing),
            columns: [
                .init(say(LimitText.limit)), .init(say(LimitText.time)), .init(say(LimitText.region)),
                .init(say(LimitText.basis)),
            ],
            rows: model.standing.map { item in
                DataTable.Row(
                    id: item.row.id.rawValue, path: nil,
                    cells: [
                        "\(say(item.row.title))", "\(say(item.row.amount.wording))",
                        item.regional.map { "\(say(LimitText.isRegional)) \($0.region)" as HTML }
                            ?? "\(say(LimitText.national))",
                        "\(item.regional?.document ?? context.cite(item.row.source))",
                    ])
            }, emptyState: EmptyState(say(LimitText.none), next: say(LimitText.noneNext)))
    }

    private static func history(_ model: Model, _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(LimitText.history),
            columns: [
                .init(say(LimitText.limit)), .init(say(LimitText.time)), .init(say(LimitText.region)),
                .init(say(LimitText.from)), .init(say(LimitText.document)), .init(say(LimitText.entered)),
            ],
            rows: model.entries.map { entry in
                let limit = entry.limit
                let title = TimeLimits.row(limit.limit, on: limit.from)?.title
                return DataTable.Row(
                    id: entry.id, path: nil,
                    cells: [
                        "\(title.map(say) ?? limit.limit.rawValue)",
                        "\(say(limit.amount?.wording ?? LimitText.back))", "\(limit.region)",
                        "\(context.language.date(limit.from))", "\(limit.document)",
                        "\(entry.enteredBy) \(context.time(entry.enteredAt))",
                    ])
            }, emptyState: EmptyState(say(LimitText.none), next: say(LimitText.noneNext)))
    }

    private static func form(_ model: Model, _ form: FormReader, _ context: PageContext) -> FormPage {
        let (say, asking) = (context.say, FormAsking(form: form, context: context))
        return FormPage(
            path: Paths.limits,
            groups: [
                .init(fields: [
                    asking.select(
                        "limit", LimitText.limit,
                        model.standing.map { .init($0.row.id.rawValue, say($0.row.title)) }),
                    asking.text(
                        "amount", LimitText.amount, kind: .number, hint: LimitText.amountHint, isRequired: false
                    ),
                    asking.select(
                        "unit", LimitText.unit,
                        RegionalLimit.units.map { .init($0.rawValue, say(LimitText.measure($0))) },
                        TimeUnit.workingDay.rawValue),
                    asking.date("from", LimitText.from, model.today),
                    asking.text("document", LimitText.document, hint: LimitText.documentHint),
                ])
            ], submit: say(LimitText.set), cancel: Paths.limits)
    }
}
