package import Law

/// Enforcing is for those with a certificate: whoever checks a clue, works a case or transfers one holds one that is good on that
/// day for the area of the own unit and the region of the record.
///
/// - Source: 行政处罚法 (2021) Art 42 (officers with the qualification).
extension Authority {
    /// The duties of enforcement. What is done on one of them asks for a certificate, unless a row of a procedure says that it is
    /// clerical.
    package static let enforcement: Set<Duty> = [.clueWork, .caseWork, .transferPropose]

    /// Throws where `decide` does not allow, and where a duty of enforcement is done without a certificate good on the day.
    ///
    /// - Throws: `Refusal` with `notAllowed`, `notFound`, or `certificate-not-valid`.
    package static func require(
        _ duty: Duty, by actor: Actor, on scope: RecordScope, at moment: Moment
    ) throws(Refusal) {
        try require(duty, by: actor, on: scope)
        if enforcement.contains(duty) { try requireCertificate(of: actor, for: scope, on: moment.date) }
    }

    /// Whether `require` at a moment throws nothing.
    package static func allows(_ duty: Duty, by actor: Actor, on scope: RecordScope, at moment: Moment) -> Bool {
        decide(duty, by: actor, on: scope) == .allowed
            && (!enforcement.contains(duty) || certificateRefusal(of: actor, for: scope, on: moment.date) == nil)
    }

    /// Throws where none of an actor's certificates is good on a day for a record.
    ///
    /// - Throws: `Refusal` with `certificate-not-valid`.
    package static func requireCertificate(
        of actor: Actor, for scope: RecordScope, on day: LegalDate
    ) throws(Refusal) {
        if let refusal = certificateRefusal(of: actor, for: scope, on: day) { throw refusal }
    }

    /// What stands against an actor's certificates on a day for a record; nil where one is good.
    package static func certificateRefusal(of actor: Actor, for scope: RecordScope, on day: LegalDate) -> Refusal? {
        let member = TeamMember(
            userID: actor.userID, name: actor.name, certificates: actor.certificates,
            for: EnforcementMatter(kind: actor.unitKind, region: scope.region))
        return member.fault(on: day).map { fault in
            Refusal(
                .certificateNotValid,
                Wording(
                    "您当日不能以执法人员身份办理：\(fault.zh)。请由持有有效执法证件的人员办理",
                    "You cannot act as an officer on this day: \(fault.en). Leave it to somebody with a valid certificate"
                ),
                source: certificateSource)
        }
    }

    /// On what it rests.
    static let certificateSource = LegalSource(law: LegalAct.penaltyLaw.name, article: "第四十二条")

    /// The condition as the tables of the procedures show it.
    static let certificateCondition = Wording(
        "经办人的执法证件当日有效，含其执法领域和区域",
        "Whoever does it has a certificate good on the day for its area and region")
}

extension RefusalCode {
    /// Whoever acts as an officer has no certificate that is good on the day.
    package static let certificateNotValid = RefusalCode("certificate-not-valid")
}
