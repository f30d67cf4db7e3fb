import Enforcement
import Law
import Operations

extension CaseShowPage.Model {
    /// Who was to keep out of the case, why, and what was decided.
    static func avoidances(_ all: [Avoidance], of id: CaseID, _ context: PageContext) -> [FactList.Fact] {
        all.map { FactList.Fact($0.name, avoidance($0, of: id, context)) }
    }

    private static func avoidance(_ one: Avoidance, of id: CaseID, _ context: PageContext) -> HTML {
        let (say, language) = (context.say, context.language)
        let outcome = one.decision.map { say($0.outcome.label) }
        let waiting = say(one.isHead ? AvoidanceText.openTogether : AvoidanceText.open)
        var lines: [HTML] = [
            context.show(StateBadge(outcome ?? waiting, one.decision?.outcome == .avoids ? .grave : .quiet)),
            "\(say(one.origin.label)) · \(context.time(one.askedOn)) · \(one.askedBy)",
        ]
        if let applicant = one.applicant { lines.append("\(language.pair(say(AvoidanceText.applicant), applicant))") }
        lines.append("\(language.pair(say(AvoidanceText.ground), say(one.ground.label)))")
        lines.append("\(language.pair(say(CaseText.reason), one.reasons))")
        if let decision = one.decision {
            let how = decision.meeting == nil ? decision.by : language.aside(decision.by, say(AvoidanceText.together))
            lines.append("\(say(AvoidanceText.decision)) · \(context.time(decision.at)) · \(how)")
            if one.origin != .order { lines.append("\(language.pair(say(CaseText.reason), decision.reasons))") }
            if let earlier = decision.earlier { lines.append("\(say(earlier.label))") }
        }
        if one.caseID != id { lines.append("\(language.pair(say(AvoidanceText.otherCase), one.caseNumber))") }
        return "\(each(lines) { "\($0)<br>" as HTML })"
    }
}
