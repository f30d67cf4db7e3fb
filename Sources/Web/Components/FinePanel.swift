package import Law

/// What the law says of a fine, explaining itself line by line.
package struct FinePanel: Component {
    private let range: FineRange
    private let check: FineCheck?

    package init(_ range: FineRange, _ check: FineCheck?) {
        self.range = range
        self.check = check
    }

    package func html(in context: PageContext) -> HTML {
        let verdict = check.map { check in
            Notice(check.verdict.tone, context.say(check.text), source: check.source)
        }
        let source: HTML? = range.choice.source.map { " <span class=\"source\">\(context.cite($0))</span>" }
        return """
            \(context.show(verdict))\(reading(range.governing, context))\
            <p class="lead">\(context.say(range.choice.reason))\(source)\(flag(range.choice.confidence, context))</p>\
            \(if: !range.others.isEmpty, """
                <details class="ledger-note"><summary>\(context.say(FineText.others))</summary>\
                \(each(range.others) { reading($0, context) })</details>
                """)
            """
    }

    private func reading(_ reading: FineReading, _ context: PageContext) -> HTML {
        let say = context.say
        let source: HTML? = reading.source.map { "\(context.cite($0))" }
        let missing = reading.missing.map { say($0.wording) }.joined(separator: context.language == .zh ? "；" : "; ")
        return """
            <article class="threshold"><h3>\(say(reading.conduct.label)) \
            \(context.show(StateBadge(words(reading, context), reading.result == .range ? .active : .quiet)))</h3>
            <section class="threshold-test"><p class="source">\(source)\(flag(reading.confidence, context))</p>
            <ol class="threshold-steps">\(each(reading.steps) { "<li>\(say($0.text))</li>" })</ol>\
            \(if: !missing.isEmpty, "<p><strong>\(say(ThresholdText.missing))</strong> \(missing)</p>")</section></article>

            """
    }

    private func words(_ reading: FineReading, _ context: PageContext) -> String {
        switch reading.result {
        case .noFine: return context.say(FineText.noFine)
        case .cannotTell: return context.say(FineText.cannotTell)
        case .range:
            let money = context.language.money
            guard let least = reading.least, let most = reading.most else { return context.say(FineText.cannotTell) }
            return context.say(FineText.between(money(least), money(most)))
        }
    }

    private func flag(_ confidence: Confidence, _ context: PageContext) -> HTML? {
        guard confidence != .read else { return nil }
        return " \(context.show(StateBadge(context.say(confidence.wording), .soon)))"
    }
}

extension FineVerdict {
    /// How a verdict stands beside its words.
    var tone: Tone {
        switch self {
        case .inside: .done
        case .mitigated, .needsReason: .soon
        case .above: .grave
        case .cannotTell: .quiet
        }
    }
}
