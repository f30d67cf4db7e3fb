import Law

/// One crime's answer as lines of text.
struct ThresholdPanel {
    private let answer: Assessment
    private let language: MessageLanguage

    init(_ answer: Assessment, in language: MessageLanguage) {
        self.answer = answer
        self.language = language
    }

    /// The lines, from the outcome down to what is missing.
    var lines: [String] {
        ["\(say(answer.source.citation)) \(say(answer.name))\(colon)\(say(answer.headline))"]
            + law + told + otherLaw + missing + closing + [""]
    }

    private var law: [String] {
        let reading = answer.governing
        let source = answer.choice.source.map { "（\(say($0.citation))）" } ?? ""
        let flag = say(answer.choice.confidence.flag)
        return [
            "  \(say(reading.moment.label)) \(reading.rulesOn)\(stop)\(say(answer.choice.reason))\(source)\(flag)"
        ]
            + reading.withoutRule.map { scope in
                "  \(say(Wording("尚无规则入库", "no rule on file")))\(colon)\(say(scope.label))"
            }
    }

    private var told: [String] {
        answer.governing.telling.flatMap { pair in
            let rule = pair.rule
            let until = rule.until.map { " \($0)" } ?? ""
            let source =
                "\(say(rule.source.citation)) [\(rule.rule), \(rule.from) –\(until)]\(say(rule.confidence.flag))"
            let steps = pair.test.steps.map { "      \(say($0.text))" }
            return ["  \(mark(pair.test.outcome)) \(say(pair.test.test))", "    \(source)"] + steps
        }
    }

    private var otherLaw: [String] {
        answer.others.map { other in
            let tier = other.tier.map { "（\(say($0.label))）" } ?? ""
            return "  \(say(other.moment.label)) \(other.rulesOn)\(colon)\(say(other.outcome.label))\(tier)"
        }
    }

    private var missing: [String] {
        guard !answer.governing.missing.isEmpty else { return [] }
        let head =
            answer.outcome == .met
            ? Wording("可能改变档次的未知事实", "facts not known that could raise the range") : Wording("尚缺事实", "facts missing")
        return ["  \(say(head))\(language == .zh ? "：" : ":")"]
            + answer.governing.missing.map { "      \(say($0.wording)) [\($0.path)]" }
    }

    private var closing: [String] {
        let source = answer.suspicion.source.map { "（\(say($0.citation))）" } ?? ""
        let suspicion =
            "  \(say(Wording("合理嫌疑", "reasonable suspicion")))\(colon)\(say(answer.suspicion.text))\(source)"
        return answer.remarks.map { "  \(say($0))" } + (answer.suspicion.answer == .notAvailable ? [] : [suspicion])
    }

    private func mark(_ outcome: ThresholdOutcome) -> String {
        switch outcome {
        case .met: "✓"
        case .close: "≈"
        case .notMet: "✗"
        case .cannotTell: "?"
        }
    }

    private func say(_ wording: Wording) -> String { language.say(wording) }
    private var colon: String { language == .zh ? "：" : ": " }
    private var stop: String { language == .zh ? "。" : ". " }
}
