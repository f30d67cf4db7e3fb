import Enforcement
import Law
import Operations

/// One plan: while it is a draft the text beside what was read, in force its board.
enum PlanShowPage {
    /// What every page of a plan has on top.
    static func header(
        _ loaded: PlanStore.Loaded, _ acts: [AvailableAct<Plan>], _ context: PageContext
    ) -> RecordHeader {
        let plan = loaded.record
        let buttons = RecordActs.buttons(acts, on: plan.id, context: context)
        return RecordHeader(
            number: plan.number, title: plan.title, state: plan.state.badge(context),
            facts: [loaded.unitName, "\(plan.year)", plan.documentNumber].compactMap(\.self),
            actions: buttons.first, more: buttons.more)
    }

    /// The review of a draft, and the text of what is in force.
    static func review(
        _ dossier: PlanDossier, _ document: PlanContents.Document, units: [Unit], context: PageContext
    ) -> HTML {
        let (say, plan) = (context.say, dossier.loaded.record)
        let marks = dossier.measures.flatMap(\.clauses).flatMap(\.units).compactMap { unit in
            unit.span.map { PlanSourceView.Mark(span: $0, role: unit.role) }
        }
        let names = dossier.mayCorrect ? PlanNamesForm(dossier, units: units) : nil
        return Layout.page(
            title: "\(plan.number) \(plan.title)",
            breadcrumbs: [Crumb(say(PlanText.plans), Paths.plans), Crumb(plan.number)], context: context,
            proof: dossier.entry.map { ProofLine(entry: Int($0), path: Paths.ledgerEntry($0)) },
            content: """
                \(context.show(header(dossier.loaded, dossier.acts, context)))
                \(context.show(figures(dossier, context)))
                \(names.map { context.show(PagePart(say(PlanText.names), anchor: "names", context.show($0))) })
                <div class="plan-review">\
                \(context.show(PagePart(
                    say(PlanText.source), anchor: "text", context.show(PlanSourceView(document.text, marks: marks)))))\
                <div>\(context.show(PagePart(
                    say(PlanText.recognised), anchor: "measures", context.show(ReviewedMeasuresView(dossier, units: units)))))\
                \(context.show(PagePart(say(CommonText.facts), context.show(FactList(facts(dossier, context))))))\
                \(context.show(PagePart(say(PlanText.original), anchor: "files", files(dossier, context))))\
                \(context.show(PagePart(say(PlanText.corrections), corrections(dossier, units, context))))\
                \(context.show(PagePart(say(CommonText.timeline), context.show(Timeline(
                    RecordTimeline.entries(dossier.steps, of: Plan.self, documents: [], context: context))))))</div></div>
                """)
    }

    private static func figures(_ dossier: PlanDossier, _ context: PageContext) -> KeyFigures {
        let (say, count, facts) = (context.say, context.language.count, dossier.loaded.facts)
        let standing = dossier.measures.filter { !$0.isRemoved }
        var figures: [KeyFigures.Figure] = [
            .init(say(PlanText.measures), count(standing.count)),
            .init(say(PlanText.clauses), count(standing.reduce(0) { $0 + $1.standing.count })),
        ]
        if dossier.loaded.record.state == .draft {
            figures.append(.init(say(PlanText.tasksToMake), count(facts.toAssign)))
            figures.append(
                .init(
                    say(PlanText.unsettled), count(facts.unsettled), path: context.currentPath.at("names"),
                    tone: facts.unsettled == 0 ? .done : .soon))
        }
        return KeyFigures(figures)
    }

    private static func facts(_ dossier: PlanDossier, _ context: PageContext) -> [FactList.Fact] {
        let (say, loaded) = (context.say, dossier.loaded)
        let plan = loaded.record
        return [
            .init(say(PlanText.number), text: plan.documentNumber), .init(say(PlanText.issuer), text: plan.issuer),
            .init(say(PlanText.date), text: plan.issuedOn.map { context.language.date($0) }),
            .init(say(PlanText.year), text: "\(plan.year)"), .init(say(PlanText.unit), text: loaded.unitName),
            .init(say(PlanText.drafter), text: loaded.drafterName),
            .init(say(PlanText.draftedAt), text: context.language.moment(plan.draftedAt)),
            .init(say(PlanText.adoptedAt), text: plan.adoptedAt.map { context.language.moment($0) }),
        ]
    }

    private static func files(_ dossier: PlanDossier, _ context: PageContext) -> HTML {
        context.show(EvidenceList(dossier.files.map { EvidenceList.Item($0, in: context) }))
    }

    private static func corrections(_ dossier: PlanDossier, _ units: [Unit], _ context: PageContext) -> HTML {
        let say = context.say
        let names = Dictionary(units.map { ($0.id.rawValue, $0.name) }) { first, _ in first }
        func shown(_ value: String?) -> String {
            let text = value.map { names[$0] ?? PlanRole(rawValue: $0).map { say($0.label) } ?? $0 } ?? "–"
            return text.count > 60 ? text.prefix(60) + "…" : text
        }
        let table = DataTable(
            caption: say(PlanText.corrections),
            columns: [
                .init(say(PlanText.field)), .init(say(PlanText.before)), .init(say(PlanText.after)),
                .init(say(PlanText.maker)),
            ],
            rows: dossier.corrections.enumerated().map { place, correction in
                let what = correction.part == .name && correction.field == "unit" && names[correction.partID] == nil
                return DataTable.Row(
                    id: "\(place)", path: nil,
                    cells: [
                        "\(say(PlanText.field(correction.field)))\(if: what && correction.partID.count < 26, " \(correction.partID)")",
                        "\(shown(correction.before))", "\(shown(correction.after))",
                        "\(correction.maker) \(context.time(correction.at))",
                    ])
            }, emptyState: EmptyState(say(PlanText.noCorrections), next: ""))
        return context.show(table)
    }
}
