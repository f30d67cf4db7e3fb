package import Enforcement
package import Law
import Storage

/// Records where the party wants to be served, as it confirmed in writing.
package struct ConfirmAddress: Operation {
    package static let name = "case.confirm-address"

    package let id: CaseID
    package let version: Int?
    package let address: AddressConfirmation

    package init(_ id: CaseID, version: Int? = nil, _ address: AddressConfirmation) {
        self.id = id
        self.version = version
        self.address = address
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` without a recipient or an address.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        try CaseInput.require("recipient", address.recipient, Wording("收件人", "who receives"), atMost: 200)
        try CaseInput.require("address", address.address, Wording("送达地址", "the address"), atMost: 500)
        let agrees = address.electronic == nil ? "不同意" : "同意"
        let result = try step.take(.confirmAddress, reason: "\(agrees)电子送达")
        try CasePaper.write(.address, address, on: id, in: work)
        try step.issue(
            .serviceAddress,
            [
                "recipient": address.recipient, "serviceAddress": address.address, "mobile": address.telephone ?? "",
                "electronic": address.electronic ?? "", "agrees": agrees,
            ])
        return result
    }
}

extension ConfirmAddress {
    static let act = Act<Case>(
        "address", "confirmAddress", on: .confirmAddress, asking: recipient, address, telephone, electronic
    ) { id, version, recipient, address, telephone, electronic in
        ConfirmAddress(
            id, version: version,
            AddressConfirmation(
                recipient: recipient, address: address, telephone: telephone, electronic: electronic))
    }

    private static let recipient = Ask<Case, String>.line(
        "recipient", Wording("收件人", "Who receives"), example: "孙某",
        start: { $0.loaded.facts.service.address?.recipient ?? $0.record.party })
    private static let address = Ask<Case, String>.line(
        "address", Wording("送达地址", "Address"), most: 500, example: "青石县南门街12号",
        start: { $0.loaded.facts.service.address?.address })
    private static let telephone = Ask<Case, String>.line(
        "telephone", Wording("联系电话", "Telephone"), most: 50, example: "13900000000",
        start: { $0.loaded.facts.service.address?.telephone }
    ).ifGiven
    private static let electronic = Ask<Case, String>.line(
        "electronic", Wording("电子送达地址", "Electronic address"), example: "sun@example.test",
        help: Wording("当事人书面同意电子送达的才填写", "Only where the party agrees in writing to be served electronically"),
        start: { $0.loaded.facts.service.address?.electronic }
    ).ifGiven
}

/// Records an attempt at service that failed.
package struct AttemptService: Operation {
    package static let name = "case.attempt-service"

    package let id: CaseID
    package let version: Int?
    package let attempt: ServiceAttempt

    package init(_ id: CaseID, version: Int? = nil, _ attempt: ServiceAttempt) {
        self.id = id
        self.version = version
        self.attempt = attempt
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` without an account, or for a day to come.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        try CaseInput.require("account", attempt.account, Wording("未送达的情况", "why it failed"))
        try CaseInput.notInFuture("triedOn", attempt.triedOn, today: work.today)
        let result = try step.take(
            .attemptService, reason: "\(attempt.method.label.zh)，\(attempt.triedOn.inChinese)：\(attempt.account)")
        try CasePaper.write(.serviceAttempt, attempt, on: id, in: work)
        return result
    }
}

extension AttemptService {
    static let act = Act<Case>(
        "service-attempt", "attemptService", on: .attemptService, asking: ServiceAsk.method,
        .day("triedOn", Wording("送达日期", "Tried on")),
        .text("account", Wording("未送达的情况", "Why it failed"), rows: 3, example: "经营场所已关闭，邻居称两个月前搬离")
    ) { id, version, method, triedOn, account in
        AttemptService(id, version: version, ServiceAttempt(method: method, triedOn: triedOn, account: account))
    }
}

/// Announces in public a paper that could not be served otherwise; it counts as served at the end of the period.
///
/// - Source: 行政处罚法 (2021) Art 61; the period of 民事诉讼法, from memory.
package struct AnnounceService: Operation {
    package static let name = "case.announce-service"

    package let id: CaseID
    package let version: Int?
    package let ground: ServiceAnnouncement.Ground
    package let place: String
    package let announcedOn: LegalDate

    package init(
        _ id: CaseID, version: Int? = nil, ground: ServiceAnnouncement.Ground, place: String, announcedOn: LegalDate
    ) {
        self.id = id
        self.version = version
        self.ground = ground
        self.place = place
        self.announcedOn = announcedOn
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for a day to come or without the place of publication.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        try CaseInput.require("place", place, Wording("公告的媒体或者网站", "where it was published"), atMost: 200)
        try CaseInput.notInFuture("announcedOn", announcedOn, today: work.today)
        guard let period = TimeLimits.row(.serviceAnnouncement, on: announcedOn) else {
            throw Refusal.invalid(
                "announcedOn", Wording("该日没有公告送达的规则", "No rule on announcements is in force on that day"))
        }
        let end = Deadline.due(period, from: Moment(announcedOn), calendar: work.office.settings.calendar)
        let announcement = ServiceAnnouncement(
            ground: ground, place: place, announcedOn: announcedOn, servedOn: end.moment.date)
        let isDecision = step.record.state == .decided
        let result = try step.take(
            .announceService, .announcement(announcement), reason: "\(place)，\(announcedOn.inChinese)")
        try CasePaper.write(.announcement, announcement, on: id, in: work)
        try work.backdateClock(.serviceAnnouncement, on: step.record.reference, to: Moment(announcedOn))
        try step.issue(
            .serviceAnnouncement,
            [
                "reasons": ground.label.zh, "served": try step.announcedPaper(isDecision: isDecision),
                "content": try step.announced(isDecision: isDecision),
            ])
        return result
    }
}

extension AnnounceService {
    static let act = Act<Case>(
        "announcement", "announceService", on: .announceService,
        consequence: Wording(
            "生成文书送达公告；公告期满之日视为送达，届时登记送达（告知书登记告知）",
            "The announcement is issued; the paper counts as served at its end, and is then recorded as served"),
        told: \.party,
        asking: .one(
            "ground", Wording("公告理由", "Why"), \ServiceAnnouncement.Ground.label, few: true, example: .otherWaysFailed),
        .line("place", Wording("公告的媒体或者网站", "Published in"), example: "青石县人民政府网站"),
        .day("announcedOn", Wording("公告发出日期", "Announced on"))
    ) { id, version, ground, place, announcedOn in
        AnnounceService(id, version: version, ground: ground, place: place, announcedOn: announcedOn)
    }
}

/// Records how the decision reached the party.
package struct ServeDecision: Operation {
    package static let name = "case.serve"

    package let id: CaseID
    package let version: Int?
    package let service: ServiceRecord

    package init(_ id: CaseID, version: Int? = nil, _ service: ServiceRecord) {
        self.id = id
        self.version = version
        self.service = service
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for a day before the decision or to come.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        try CaseInput.require("recipient", service.recipient, Wording("收件人", "who received it"), atMost: 200)
        try CaseInput.notInFuture("servedOn", service.servedOn, today: work.today)
        if let decided = step.record.decidedAt?.date, service.servedOn < decided {
            throw Refusal.invalid("servedOn", Wording("送达日期不能早于决定日期", "Service cannot lie before the decision"))
        }
        let result = try step.take(
            .serve, .service(service), reason: "\(service.method.label.zh)，\(service.servedOn.inChinese)")
        try CasePaper.write(.service, service, on: id, in: work)
        let decision: CaseDecision? = try step.loaded.papers.last { $0.stage == .decision }?.read()
        try step.openExecution(
            of: decision?.penalty, servedOn: service.servedOn, by: step.loaded.facts.team.map(\.userID))
        return result
    }
}

extension ServeDecision {
    static let act = Act<Case>(
        "service", "serveDecision", on: .serve, told: \.party, asking: ServiceAsk.method, day, recipient, proof
    ) { id, version, method, servedOn, recipient, proof in
        ServeDecision(
            id, version: version,
            ServiceRecord(method: method, servedOn: servedOn, recipient: recipient, proof: proof))
    }

    private static let day = Ask<Case, LegalDate>.day(
        "servedOn", Wording("送达日期", "Served on"), start: { $0.loaded.facts.service.announcement?.servedOn ?? $0.today })
    private static let recipient = Ask<Case, String>.line(
        "recipient", Wording("收件人", "Received by"), example: "孙某",
        start: { $0.loaded.facts.service.address?.recipient ?? $0.record.party })
    private static let proof = Ask<Case, String>.line(
        "proof", Wording("送达凭证", "Proof of service"), example: "EMS 1098765432109",
        help: Wording(
            "留置：见证人或者拍照、录像；邮寄：邮件编号；委托、转交：受托或者转交的单位",
            "Left: the witnesses or the recording; post: the parcel's number; entrusted or passed on: the body")
    ).ifGiven
}

/// What several acts of service ask.
private enum ServiceAsk {
    static let method = Ask<Case, ServiceRecord.Method>.one(
        "method", Wording("送达方式", "Form of service"), \.label, example: .inPerson,
        start: { $0.loaded.facts.service.announcement == nil ? nil : .announcement })
}

extension ActStep where S == Case {
    /// The paper that is announced, with its number: the decision, or the notice of it.
    fileprivate func announcedPaper(isDecision: Bool) throws -> String {
        let form: DocumentForm = isDecision ? .penaltyDecision : .penaltyNotice
        let issued = try DocumentStore.documents(of: record.reference, in: work.access).last { $0.form == form }
        return "\(form.title.zh) | \(issued?.number ?? record.number)"
    }

    /// What the announced paper says: the penalty that was decided, or is intended.
    fileprivate func announced(isDecision: Bool) throws -> String {
        let decided: CaseDecision? = try loaded.papers.last { $0.stage == .decision }?.read()
        let penalty = isDecision ? decided?.penalty : loaded.facts.conclusion?.penalty
        return penalty?.onPaper.joined(separator: "；") ?? decided?.kind.label.zh ?? ""
    }
}
