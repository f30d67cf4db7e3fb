import Enforcement
import Law
import Operations

/// The warnings of the reader's unit, who hears of them when, and how the unit wants to be warned.
enum WarningPage {
    struct Model: Sendable {
        let unitName: String
        let digest: UnitDigest
        /// The first records behind each figure.
        let lines: [UnitDigest.Kind: [DigestLine]]
        let settings: UnitWarnings
        let maySet: Bool
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        return Layout.page(
            title: say(WarningText.warnings), breadcrumbs: [Crumb(say(WarningText.warnings))], context: context,
            content: """
                \(context.show(PageHeader(
                    "\(model.unitName) · \(say(WarningText.warnings))", lead: say(WarningText.lead))))\
                \(context.show(figures(model.digest, context)))\
                \(if: model.digest.isQuiet, context.show(EmptyState(
                    say(WarningText.none), next: say(WarningText.noneNext))))\
                \(each(UnitDigest.Kind.allCases) { part($0, model, context) })\
                \(if: model.maySet, context.show(PagePart(
                    say(WarningText.settings), anchor: "settings", context.show(form(model.settings, context)))))\
                \(context.show(PagePart(
                    say(WarningText.chains), anchor: "chains",
                    "<p>\(say(WarningText.chainsLead))</p>\(each(EscalationChain.all) { chain($0, context) })")))
                """)
    }

    /// All records behind one figure.
    static func list(of kind: UnitDigest.Kind) -> Path {
        Paths.warnings.with(query: [("kind", kind.rawValue)])
    }

    static func figures(_ digest: UnitDigest, _ context: PageContext) -> KeyFigures {
        KeyFigures(
            UnitDigest.Kind.allCases.map { kind in
                let count = digest.count(kind)
                return .init(
                    context.say(kind.label), context.language.count(count), path: count > 0 ? list(of: kind) : nil,
                    tone: count > 0 ? kind.tone : .quiet)
            })
    }

    static func table(_ lines: [DigestLine], of kind: UnitDigest.Kind, _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(kind.label),
            columns: [.init(say(WarningText.record)), .init(say(WarningText.what)), .init(say(WarningText.since))],
            rows: lines.map { line in
                DataTable.Row(
                    id: line.id, path: Paths.record(line.record),
                    cells: [
                        "\(line.number ?? say(RecordWords.kind(line.record.kind)))",
                        "<div>\(say(line.what)) <span class=\"beside\">\(line.title ?? "")</span></div>",
                        context.time(line.at),
                    ])
            },
            emptyState: EmptyState(say(WarningText.none), next: say(WarningText.noneNext)))
    }

    private static func part(_ kind: UnitDigest.Kind, _ model: Model, _ context: PageContext) -> HTML {
        let (lines, count) = (model.lines[kind] ?? [], model.digest.count(kind))
        guard !lines.isEmpty else { return "" }
        let words = context.say(WarningText.all(context.language.count(count)))
        let all: HTML = count > lines.count ? "<p><a href=\"\(list(of: kind))\">\(words)</a></p>" : ""
        return context.show(
            PagePart(
                context.say(kind.label), anchor: kind.rawValue, "\(context.show(table(lines, of: kind, context)))\(all)"
            ))
    }

    private static func form(_ settings: UnitWarnings, _ context: PageContext) -> FormPage {
        let say = context.say
        return FormPage(
            path: Paths.warningSettings,
            groups: [
                .init(fields: [
                    FormField(
                        "headFrom", say(WarningText.headFrom),
                        .radio(
                            settings.headFrom.rawValue,
                            UnitWarnings.HeadFrom.allCases.map { .init($0.rawValue, say($0.label)) }),
                        hint: say(WarningText.headFromHint), isRequired: true),
                    FormField("digest", say(WarningText.digest), .tick(settings.digest)),
                ])
            ],
            submit: say(CommonText.save), hidden: [.init("version", String(settings.version))])
    }

    /// The steps of a chain, those next to each other at which the same people hear in one.
    private static func chain(_ chain: EscalationChain, _ context: PageContext) -> HTML {
        let mark = context.language.listMark
        let facts = chain.stretches.map { stretch in
            FactList.Fact(
                stretch.points.map { context.say($0.label) }.joined(separator: mark),
                text: stretch.readers.map { context.say($0.label) }.joined(separator: mark))
        }
        return "<h3>\(context.say(chain.title))</h3>\n\(context.show(FactList(facts)))"
    }
}

extension UnitDigest.Kind {
    /// How grave it is.
    var tone: Tone {
        switch self {
        case .overdue: .grave
        case .yellow, .amount, .stuck: .soon
        }
    }
}
