import Enforcement
import Law
import Operations

extension ExecutionShowPage.Model {
    static func deferral(_ deferral: Deferral, _ context: PageContext) -> [FactList.Fact] {
        let (say, language) = (context.say, context.language)
        let badge =
            deferral.isGranted
            ? StateBadge(say(ExecutionText.granted), .done) : StateBadge(say(ExecutionText.notGranted), .quiet)
        return [
            .init(say(CommonText.state), context.show(badge)),
            .init(say(ExecutionText.askedOn), context.time(deferral.askedOn)),
            .init(say(ExecutionText.difficulty), context.show(PaperText(deferral.reason))),
            .init(
                say(ExecutionText.plan),
                "\(each(deferral.parts) { "<p>\(context.time($0.dueOn)) \(language.money($0.amount))</p>" })"),
        ]
    }

    /// How the party was called upon, and what the court was asked and said.
    static func court(_ record: Execution, _ context: PageContext) -> [FactList.Fact] {
        let (say, language) = (context.say, context.language)
        var facts: [FactList.Fact] = []
        if let demand = record.demand {
            facts += [
                .init(say(ExecutionText.demandedOn), context.time(demand.servedOn)),
                .init(say(ExecutionText.demanded), text: language.money(demand.amount)),
            ]
            if !demand.statement.isEmpty {
                facts.append(.init(say(ExecutionText.statement), context.show(PaperText(demand.statement))))
            }
        }
        guard let application = record.application else { return facts }
        facts += [
            .init(
                say(ExecutionText.courtName),
                text: [application.court, application.courtNumber].compactMap(\.self).joined(separator: " · ")),
            .init(say(ExecutionText.appliedOn), context.time(application.appliedOn)),
            .init(say(ExecutionText.asked), text: application.amount.map(language.money)),
        ]
        if let day = application.acceptedOn { facts.append(.init(say(ExecutionText.acceptedOn), context.time(day))) }
        if let day = application.ruledOn { facts.append(.init(say(ExecutionText.ruledOn), context.time(day))) }
        if let refusal = application.refusal {
            facts.append(.init(say(ExecutionText.courtRefusal), context.show(PaperText(refusal))))
        }
        return facts
    }

    /// Each review and suit with what came of it.
    static func remedies(_ remedies: [Remedy], _ context: PageContext) -> [FactList.Fact] {
        let say = context.say
        return remedies.map { remedy in
            let words = [say(remedy.kind.label), remedy.body] + (remedy.number.isEmpty ? [] : [remedy.number])
            return FactList.Fact(
                words.joined(separator: " · "),
                """
                <p>\(say(ExecutionText.filedOn)) \(context.time(remedy.filedOn))</p>\(outcome(remedy, context))
                """)
        }
    }

    private static func outcome(_ remedy: Remedy, _ context: PageContext) -> HTML {
        guard let result = remedy.result else {
            return context.show(StateBadge(context.say(ExecutionText.pending), .soon))
        }
        let tone: Tone = result.outcome == .upheld ? .done : result.outcome == .withdrawn ? .quiet : .soon
        return """
            \(context.show(StateBadge(context.say(result.outcome.label), tone))) \(context.time(result.endedOn)) \
            \(context.show(PaperText(result.text)))
            """
    }

    static func ending(_ ending: ExecutionEnding, at moment: Moment?, _ context: PageContext) -> [FactList.Fact] {
        let say = context.say
        var facts: [FactList.Fact] = [
            .init(say(ExecutionText.endedAt), text: moment.map(context.language.moment))
        ]
        if let ground = ending.ground { facts.append(.init(say(ExecutionText.ground), text: say(ground.label))) }
        return facts + [.init(say(ExecutionText.ending), context.show(PaperText(ending.text)))]
    }
}
