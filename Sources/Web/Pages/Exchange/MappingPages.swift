import Law
import Operations

/// The mapping files of agencies' systems: the list, one of them, and keeping one.
enum MappingPages {
    static func table(_ mappings: [KeptMapping], _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(ExchangeText.mappings),
            columns: [
                .init(say(ExchangeText.agency)), .init(say(ExchangeText.name)), .init(say(ExchangeText.format)),
                .init(say(CommonText.unit)), .init(say(ExchangeText.savedAt)), .init(say(ExchangeText.savedBy)),
            ],
            rows: mappings.map { kept in
                let mapping = try? kept.mapping()
                return DataTable.Row(
                    id: kept.id, path: Paths.exchangeMapping(kept.id),
                    cells: [
                        "\(kept.agency)", "\(mapping?.name ?? "–")", "\(mapping?.file.label ?? "–")",
                        "\(kept.unitName)",
                        context.time(kept.savedAt), "\(kept.savedBy)",
                    ])
            },
            emptyState: EmptyState(say(ExchangeText.noMappings), next: say(ExchangeText.noMappingsNext)))
    }

    static func show(_ kept: KeptMapping, _ mapping: AgencyMapping, isOwn: Bool, context: PageContext) -> HTML {
        let say = context.say
        var exports = [
            ActButton(say(ExchangeText.export), .link(Paths.exchangeCases(kept.id)), weight: .primary)
        ]
        if mapping.documents != nil {
            exports.append(ActButton(say(ExchangeText.exportDocuments), .link(Paths.exchangeDocuments(kept.id))))
        }
        return Layout.page(
            title: mapping.name,
            breadcrumbs: [Crumb(say(ExchangeText.exchange), Paths.exchange), Crumb(mapping.name)], context: context,
            content: """
                \(context.show(PageHeader(
                    mapping.name, lead: "\(kept.agency) · \(mapping.file.label) · \(kept.unitName)",
                    actions: isOwn ? exports : [])))\
                \(context.show(fields(mapping, context)))\
                \(context.show(PagePart(
                    say(ExchangeText.source), anchor: "file", "<pre class=\"code\">\(kept.text)</pre>")))
                """)
    }

    private static func fields(_ mapping: AgencyMapping, _ context: PageContext) -> DataTable {
        let say = context.say
        let own = mapping.columns.map { column in
            DataTable.Row(
                id: column.field, path: nil,
                cells: [
                    "\(say(column.part.prefix))\(say(column.label)) <code class=\"beside\">\(column.field)</code>",
                    column.rule.from.map { "\($0)" } ?? "<span class=\"none\">–</span>", "\(how(column, context))",
                ])
        }
        let key = DataTable.Row(id: "key", path: nil, cells: ["\(say(ExchangeText.key))", "\(mapping.key)", ""])
        return DataTable(
            caption: say(ExchangeText.mapping),
            columns: [.init(say(ExchangeText.ours)), .init(say(ExchangeText.theirs)), .init(say(ExchangeText.rule))],
            rows: [key] + own, emptyState: EmptyState("", next: ""))
    }

    /// Words, day, unit: how a column is read.
    private static func how(_ column: AgencyMapping.Column, _ context: PageContext) -> String {
        let (say, rule) = (context.say, column.rule)
        var parts = rule.values.sorted { $0.key < $1.key }.map { "\($0.key) → \($0.value)" }
        if let constant = rule.constant { parts.append("\(say(ExchangeText.constant)) \(constant)") }
        if let otherwise = rule.otherwise { parts.append("\(say(ExchangeText.otherwise)) \(otherwise)") }
        if column.isDay { parts.append(rule.day.text) }
        if column.isAmount { parts.append(say(rule.unit.label)) }
        if column.isOutgoing { parts.append(say(ExchangeText.outgoing)) }
        return parts.joined(separator: context.language == .zh ? "；" : "; ")
    }

    /// Keeping a mapping; what is wrong with the one that was sent stands over the form.
    static func form(
        _ form: FormReader, units: [FormField.Choice], mistakes: [MappingProblem], context: PageContext
    ) -> HTML {
        let say = context.say
        var fields = [
            FormField(
                "file", say(ExchangeText.mappingFile), .file(accept: ".json,application/json"),
                hint: say(ExchangeText.mappingHint), error: form.problem("file").map(say), isRequired: true)
        ]
        if units.count > 1 {
            fields.insert(
                FormField(
                    "unit", say(CommonText.unit), .select(form.values.first("unit"), units),
                    error: form.problem("unit").map(say), isRequired: true), at: 0)
        }
        let table = DataTable(
            caption: say(ExchangeText.mistakes),
            columns: [.init(say(ListingText.place)), .init(say(ListingText.cause))],
            rows: mistakes.map { mistake in
                DataTable.Row(id: mistake.place, path: nil, cells: ["\(mistake.place)", "\(say(mistake.message))"])
            },
            emptyState: EmptyState("", next: ""))
        return Layout.page(
            title: say(ExchangeText.newMapping),
            breadcrumbs: [Crumb(say(ExchangeText.exchange), Paths.exchange), Crumb(say(ExchangeText.newMapping))],
            context: context,
            content: """
                \(context.show(PageHeader(say(ExchangeText.newMapping), lead: say(ExchangeText.newMappingLead))))\
                \(context.show(FormPage(
                    path: Paths.exchangeMappings, groups: [.init(fields: fields)], submit: say(CommonText.save),
                    cancel: Paths.exchange)))\
                \(if: !mistakes.isEmpty, context.show(PagePart(
                    say(ExchangeText.mistakes), anchor: "mistakes", context.show(table))))
                """)
    }
}

extension AgencyMapping.Column.Part {
    /// What stands before the name of a field.
    fileprivate var prefix: Wording {
        switch self {
        case .record: Wording("", "")
        case .goods: ExchangeText.goodsOf
        case .document: ExchangeText.documentOf
        }
    }
}
