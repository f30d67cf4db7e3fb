import Enforcement
import Law
import Operations

/// Where the facts of a case that are missing are entered, by those who may now.
struct ThresholdEntry: Sendable {
    let id: CaseID
    private let mayRecordGoods: Bool

    /// Nil where this reader can set nothing down.
    init?(_ file: CaseFile) {
        func isOpen(_ event: CaseEvent) -> Bool {
            file.acts.contains { $0.transition.event == event && $0.refusal == nil }
        }
        guard isOpen(.setThresholdFacts) else { return nil }
        id = file.loaded.record.id
        mayRecordGoods = isOpen(.recordGoods)
    }

    var path: Path { Paths.caseFacts(id) }

    /// The field in which a fact about a crime is given.
    func field(of fact: MissingFact, for crime: Crime) -> Path? {
        if ThresholdQuestions.isOfGoods(fact) { return mayRecordGoods ? Paths.caseAct(id, "goods") : nil }
        return ThresholdQuestions.field(of: fact).map { path.with(query: [("crimes", crime.rawValue)]).at($0) }
    }
}

extension CaseShowPage.Model {
    /// One revision of what was set down for the thresholds: who and when, and every fact in it.
    static func sheet(
        _ sheet: ThresholdSheet, _ context: PageContext
    ) -> (title: String, facts: [FactList.Fact]) {
        let (say, language) = (context.say, context.language)
        let when = "\(sheet.recordedBy) \(language.moment(sheet.recordedAt))"
        let why: [FactList.Fact] = sheet.reason.isEmpty ? [] : [.init(say(ThresholdText.reason), text: sheet.reason)]
        return (
            language.pair(say(ThresholdText.setDown), "\(say(ThresholdText.revision(sheet.revision))) · \(when)"),
            why + ThresholdFactsView(sheet.facts, context).facts
        )
    }
}

/// Facts for the thresholds in words: what is known, and nothing else.
struct ThresholdFactsView {
    let facts: [FactList.Fact]

    init(_ known: ThresholdFacts, _ context: PageContext) {
        let (say, language) = (context.say, context.language)
        var lines: [(Wording, String?)] = [
            (ThresholdText.crimes, context.list(known.crimes.map { say($0.label) })),
            (ThresholdText.suspect, say(known.suspect == .unit ? ThresholdText.unit : ThresholdText.person)),
            (ThresholdText.product, known.product == .ordinary ? nil : say(known.product.label)),
            (ThresholdText.from, known.conduct.map { language.date($0.lowerBound) }),
            (ThresholdText.to, known.conduct.map { language.date($0.upperBound) }),
        ]
        lines += ThresholdQuestions.money.map { ($0.label, known.figures[keyPath: $0.path].map(language.money)) }
        lines += [
            (ThresholdText.cost, known.figures.purchaseCost.map(language.money)),
            (ThresholdText.fees, known.figures.fees.map(language.money)),
        ]
        for (label, stock) in [
            (Measure.labels.label, known.figures.labels), (Measure.copies.label, known.figures.copies),
        ] {
            let parts = stock.map { stock in
                ThresholdQuestions.parts.map { "\(say($0.1)) \(stock[keyPath: $0.2])" }
            }
            lines.append((label, parts.map(context.list)))
        }
        lines += ThresholdQuestions.counts.map { field in
            (field.measure.label, known.figures[keyPath: field.path].map { language.count(Int($0)) })
        }
        lines += [
            (
                ThresholdText.marks,
                known.marks.map { context.list($0.map { mark in ThresholdFactsView.name(mark, language) }) }
            ),
            (ThresholdText.patents, known.patents.map { String($0) }),
            (ThresholdText.sanction, known.sanctions.map { ThresholdFactsView.sanctions($0, context) }),
        ]
        lines += ThresholdFinding.allCases.map { finding in
            (finding.label, known.findings[finding].map { say($0 ? ThresholdText.yes : ThresholdText.no) })
        }
        lines += [
            (ThresholdText.earlier, known.earlier.isEmpty ? nil : language.count(known.earlier.count)),
            (ThresholdText.suspicion, known.suspicion),
        ]
        facts = lines.compactMap { label, text in text.map { FactList.Fact(say(label), text: $0) } }
    }

    private static func name(_ mark: MarkUsed, _ language: Language) -> String {
        mark.holder.map { language.aside(mark.name, $0) } ?? mark.name
    }

    private static func sanctions(_ all: [Sanction], _ context: PageContext) -> String {
        guard !all.isEmpty else { return context.say(ThresholdText.noSanction) }
        return context.list(
            all.map { sanction in
                let kind = sanction.kind == .criminal ? ThresholdText.convicted : ThresholdText.penalised
                return context.language.aside(
                    context.say(kind),
                    "\(context.say(sanction.field.label)) \(context.language.date(sanction.effectiveOn))")
            })
    }
}
