import Enforcement
import Law

/// Before several listings become one clue: which, to whom, under what title.
enum DispatchPage {
    struct Model: Sendable {
        /// One chosen listing.
        struct Line: Sendable {
            let listing: Listing
            let mark: String?
        }

        let going: [Line]
        /// Why others cannot go.
        let staying: [String]
        let units: [FormField.Choice]
        let title: String
        let summary: String
        let form: FormReader
    }

    /// The field that carries a chosen listing with its version.
    static let choiceField = "choice"

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        return Layout.page(
            title: say(ListingText.dispatchTitle),
            breadcrumbs: [Crumb(say(ListingText.monitoring), Paths.listings), Crumb(say(ListingText.dispatchTitle))],
            context: context,
            content: """
                \(context.show(PageHeader(say(ListingText.dispatchTitle))))\
                \(context.show(PagePart(say(ListingText.chosen), context.show(table(model, context)))))\
                \(if: !model.staying.isEmpty, context.show(staying(model, context)))\
                \(if: !model.going.isEmpty, context.show(confirmation(model, context)))
                """)
    }

    private static func staying(_ model: Model, _ context: PageContext) -> PagePart {
        PagePart(
            context.say(ListingText.cannotGo),
            """
            <p class="beside">\(context.say(ListingText.cannotGoNext))</p>
            <ul class="signals">\(each(model.staying) { "<li>\($0)</li>" })</ul>

            """)
    }

    private static func table(_ model: Model, _ context: PageContext) -> DataTable {
        DataTable(
            caption: context.say(ListingText.chosen),
            columns: [
                .init(context.say(ListingText.title)), .init(context.say(CommonText.score)),
                .init(context.say(ListingText.strongest)), .init(context.say(ListingText.price), isNumber: true),
                .init(context.say(ListingText.seller)),
            ],
            rows: model.going.map { line in
                DataTable.Row(
                    id: line.listing.id.rawValue, path: Paths.listing(line.listing.id),
                    cells: [
                        "<bdi>\(line.listing.title)</bdi>", context.show(ScoreBar(score: line.listing.score)),
                        "\(line.mark ?? "–")", "\(line.listing.price.map(context.language.money) ?? "–")",
                        "\(line.listing.sellerName ?? "–")",
                    ])
            },
            emptyState: EmptyState(context.say(ListingText.noneToGo), next: context.say(ListingText.chooseFirst)))
    }

    private static func confirmation(_ model: Model, _ context: PageContext) -> Confirmation {
        let (say, form) = (context.say, model.form)
        func typed(_ name: String, _ proposal: String) -> String { form.values.first(name) ?? proposal }
        return Confirmation(
            consequences: [say(ListingText.dispatchConsequence)], told: [say(ListingText.dispatchTold)],
            form: FormPage(
                path: Paths.dispatches,
                groups: [
                    FormPage.Group(fields: [
                        FormField(
                            "unit", say(ListingText.toUnit), .select(form.values.first("unit"), model.units),
                            error: form.problem("unit").map(say), isRequired: true),
                        FormField(
                            "title", say(ListingText.clueTitle), .text(typed("title", model.title)),
                            error: form.problem("title").map(say), isRequired: true),
                        FormField(
                            "summary", say(ListingText.clueSummary), .longText(typed("summary", model.summary)),
                            error: form.problem("summary").map(say)),
                    ])
                ],
                submit: say(ListingText.confirmDispatch), cancel: Paths.listings,
                hidden: model.going.map {
                    ActButton.Field(choiceField, "\($0.listing.id.rawValue)~\($0.listing.version)")
                }))
    }
}
