import Enforcement
import Law

/// What was written about the service of a paper, as facts.
enum CaseServiceView {
    static func address(_ address: AddressConfirmation, _ context: PageContext) -> [FactList.Fact] {
        let say = context.say
        return [
            .init(say(CaseText.recipient), text: address.recipient),
            CasePaperView.text(ServiceText.address, address.address, context),
            .init(say(ServiceText.telephone), text: address.telephone),
            .init(
                say(ServiceText.electronic),
                text: address.electronic ?? say(ServiceText.notAgreed)),
        ]
    }

    static func attempt(_ attempt: ServiceAttempt, _ context: PageContext) -> [FactList.Fact] {
        [
            .init(context.say(CaseText.method), text: context.say(attempt.method.label)),
            .init(context.say(ServiceText.triedOn), context.time(attempt.triedOn)),
            CasePaperView.text(ServiceText.account, attempt.account, context),
        ]
    }

    static func announcement(_ announcement: ServiceAnnouncement, _ context: PageContext) -> [FactList.Fact] {
        [
            .init(context.say(ServiceText.ground), text: context.say(announcement.ground.label)),
            .init(context.say(ServiceText.place), text: announcement.place),
            .init(context.say(ServiceText.announcedOn), context.time(announcement.announcedOn)),
            .init(context.say(ServiceText.countsFrom), context.time(announcement.servedOn)),
        ]
    }

    static func service(_ service: ServiceRecord, _ context: PageContext) -> [FactList.Fact] {
        [
            .init(context.say(CaseText.method), text: context.say(service.method.label)),
            .init(context.say(CaseText.servedOn), context.time(service.servedOn)),
            .init(context.say(CaseText.recipient), text: service.recipient),
        ] + (service.proof.map { [.init(context.say(ServiceText.proof), text: $0)] } ?? [])
    }
}
