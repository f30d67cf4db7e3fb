package import Law

/// What the law says of one crime on the facts of a case, explaining itself line by line.
package struct ThresholdPanel: Component {
    package let answer: Assessment
    /// Where a fact that is missing is entered; nil where it is not from here.
    private let field: @Sendable (MissingFact) -> Path?

    package init(_ answer: Assessment, field: @escaping @Sendable (MissingFact) -> Path? = { _ in nil }) {
        self.answer = answer
        self.field = field
    }

    package func html(in context: PageContext) -> HTML {
        """
        <article class="threshold"><h3>\(context.cite(answer.source)) \(context.say(answer.name)) \
        \(context.show(StateBadge(context.say(answer.headline), answer.outcome.tone)))</h3>
        \(law(context))\(telling(context))\(missing(context))\(remarks(context))\(every(context))</article>

        """
    }

    private func law(_ context: PageContext) -> HTML {
        let reading = answer.governing
        let source: HTML? = answer.choice.source.map { " <span class=\"source\">\(context.cite($0))</span>" }
        let gaps = reading.withoutRule.map { "\(context.say(ThresholdText.noRule))：\(context.say($0.label))" }
        return """
            <p class="lead">\(context.say(reading.moment.label)) \(context.time(reading.rulesOn))，\
            \(context.say(answer.choice.reason))\(source)\(flag(answer.choice.confidence, context))</p>\
            \(each(gaps) { "<p class=\"lead\">\($0)</p>" })
            """
    }

    /// The tests that gave the answer; where none can be told, how many there are, and they themselves folded away.
    private func telling(_ context: PageContext) -> HTML {
        let tests = answer.governing.telling
        let all: HTML = "\(each(tests) { told($0.rule, $0.test, context) })"
        guard answer.outcome == .cannotTell, !tests.isEmpty else { return all }
        return """
            <details class="ledger-note"><summary>\(context.say(ThresholdText.untoldTests(tests.count)))</summary>\(all)\
            </details>
            """
    }

    private func told(_ rule: RuleReading, _ test: TestReading, _ context: PageContext) -> HTML {
        let until: HTML? = rule.until.map { " \(context.time($0))" }
        return """
            <section class="threshold-test"><p>\(context.show(badge(test.outcome, context))) \(context.say(test.test))</p>
            <p class="source">\(context.cite(rule.source)) · \(context.say(rule.tier.label)) · \(context.time(rule.from)) –\(until)\
            \(flag(rule.confidence, context))</p>
            <ol class="threshold-steps">\(each(test.steps) { "<li>\(context.say($0.text))</li>" })</ol>\
            \(lacking(test, context))</section>

            """
    }

    private func others(_ context: PageContext) -> HTML? {
        guard !answer.others.isEmpty else { return nil }
        let facts = answer.others.map { other in
            FactList.Fact(
                "\(context.say(other.moment.label)) \(context.language.date(other.rulesOn))",
                """
                \(context.show(badge(other.outcome, context)))\
                \(other.tier.map { " \(context.say($0.label))" as HTML })\(flag(other.confidence, context))
                """)
        }
        return "<h4>\(context.say(ThresholdText.otherLaw))</h4>\(context.show(FactList(facts)))"
    }

    private func missing(_ context: PageContext) -> HTML? {
        let title = answer.outcome == .met ? ThresholdText.couldRaise : ThresholdText.missing
        return listed(answer.governing.missing, title, context)
    }

    /// What one line cannot be told without.
    private func lacking(_ test: TestReading, _ context: PageContext) -> HTML? {
        listed(test.missing, ThresholdText.missing, context)
    }

    /// Facts that are missing, each with the place where it is entered.
    private func listed(_ facts: [MissingFact], _ title: Wording, _ context: PageContext) -> HTML? {
        guard !facts.isEmpty else { return nil }
        var known: Set<MissingFact> = []
        let links = facts.filter { known.insert($0).inserted }.enumerated().map { place, fact -> HTML in
            let comma = place == 0 ? "" : context.language == .zh ? "；" : "; "
            guard let path = field(fact) else { return "\(comma)\(context.say(fact.wording))" }
            return "\(comma)<a href=\"\(path)\">\(context.say(fact.wording))</a>"
        }
        return "<p><strong>\(context.say(title))</strong> \(links)</p>"
    }

    private func remarks(_ context: PageContext) -> HTML {
        let suspicion = answer.suspicion
        let isSaid = suspicion.answer == .stated || suspicion.answer == .needsReason
        let notice = Notice(
            suspicion.answer == .stated ? .soon : .quiet, context.say(suspicion.text), source: suspicion.source)
        return """
            \(each(answer.remarks) { "<p class=\"lead\">\(context.say($0))</p>" })\
            \(if: isSaid, context.show(notice))
            """
    }

    private func every(_ context: PageContext) -> HTML {
        let say = context.say
        let rows = answer.governing.rules.flatMap { rule in
            rule.tests.enumerated().map { index, test in
                DataTable.Row(
                    id: "\(rule.rule).\(index)", path: nil,
                    cells: [
                        """
                        \(say(test.test))<ol class="threshold-steps">\(each(test.steps) { "<li>\(say($0.text))</li>" })</ol>\
                        \(lacking(test, context))
                        """, "\(say(rule.tier.label))", context.show(badge(test.outcome, context)),
                        "\(percent(test))", "\(context.cite(rule.source))\(flag(rule.confidence, context))",
                    ])
            }
        }
        let table = DataTable(
            caption: say(ThresholdText.allTests),
            columns: [
                .init(say(ThresholdText.test)), .init(say(ThresholdText.tier)), .init(say(ThresholdText.outcome)),
                .init(say(ThresholdText.percent), isNumber: true), .init(say(ThresholdText.source)),
            ], rows: rows, emptyState: EmptyState(say(ThresholdText.noRule), next: say(ThresholdText.openForm)))
        return """
            <details class="ledger-note"><summary>\(say(ThresholdText.allTests))</summary>\(context.show(table))\
            \(others(context))</details>
            """
    }

    private func percent(_ test: TestReading) -> String {
        test.percent.map { $0 == .max ? "–" : "\($0)%" } ?? "–"
    }

    private func badge(_ outcome: ThresholdOutcome, _ context: PageContext) -> StateBadge {
        StateBadge(context.say(outcome.label), outcome.tone)
    }

    private func flag(_ confidence: Confidence, _ context: PageContext) -> HTML? {
        guard confidence != .read else { return nil }
        return " \(context.show(StateBadge(context.say(confidence.wording), .soon)))"
    }
}

extension ThresholdOutcome {
    /// How an outcome stands beside its word.
    var tone: Tone {
        switch self {
        case .met: .grave
        case .close: .soon
        case .notMet: .done
        case .cannotTell: .quiet
        }
    }
}
