package import Law

/// The party's request for a hearing (听证申请).
package struct HearingRequest: Sendable, Hashable, Codable {
    /// The day on which the party asked.
    package let askedOn: LegalDate
    /// What the party asks for, and how it asked.
    package let text: String

    package init(askedOn: LegalDate, text: String) {
        self.askedOn = askedOn
        self.text = text
    }
}

/// Why a hearing is held behind closed doors.
///
/// - Source: 行政处罚法 (2021) Art 64(3).
package enum HearingSecrecy: String, CaseIterable, Hashable, Sendable, Codable {
    case stateSecret, tradeSecret, privacy

    package var label: Wording {
        switch self {
        case .stateSecret: Wording("涉及国家秘密", "State secrets")
        case .tradeSecret: Wording("涉及商业秘密", "Trade secrets")
        case .privacy: Wording("涉及个人隐私", "Personal privacy")
        }
    }
}

/// When and where the hearing is held, as the party was told (听证通知书, form 39).
package struct HearingNotice: Sendable, Hashable, Codable {
    /// The day of the hearing.
    package let heldOn: LegalDate
    /// The time of that day, as the notice writes it: `9时30分`.
    package let time: String
    package let place: String
    /// Why it is closed; nil where it is open.
    package let secrecy: HearingSecrecy?
    /// Who presides: whoever set the hearing.
    package let hostID: UserID
    package let host: String
    /// Who keeps the minutes.
    package let recorder: String
    /// The day on which the party received the notice.
    package let servedOn: LegalDate

    package init(
        heldOn: LegalDate, time: String, place: String, secrecy: HearingSecrecy?, hostID: UserID, host: String,
        recorder: String, servedOn: LegalDate
    ) {
        self.heldOn = heldOn
        self.time = time
        self.place = place
        self.secrecy = secrecy
        self.hostID = hostID
        self.host = host
        self.recorder = recorder
        self.servedOn = servedOn
    }

    package var isOpen: Bool { secrecy == nil }
}

/// How a hearing that was asked for came to nothing.
package struct HearingEnding: Sendable, Hashable, Codable {
    /// Whether the party took its request back; otherwise it did not come, or left without leave.
    package let withdrawn: Bool
    package let text: String

    package init(withdrawn: Bool, text: String) {
        self.withdrawn = withdrawn
        self.text = text
    }
}

/// What was said at the hearing (听证笔录, form 40).
package struct HearingMinutes: Sendable, Hashable, Codable {
    package let heldOn: LegalDate
    /// Who was there: the party or its agents, the investigators, third parties, witnesses.
    package let present: String
    /// Facts, evidence, basis and proposal, as the investigators put them.
    package let investigators: String
    /// What the party said against it, and of the evidence.
    package let party: String
    /// The last words of both sides.
    package let finalWords: String
    /// Whether the party or its agent has signed; where it refused, the host noted it.
    package let isSigned: Bool

    package init(
        heldOn: LegalDate, present: String, investigators: String, party: String, finalWords: String, isSigned: Bool
    ) {
        self.heldOn = heldOn
        self.present = present
        self.investigators = investigators
        self.party = party
        self.finalWords = finalWords
        self.isSigned = isSigned
    }
}

/// What the host makes of the hearing (听证报告, form 41).
package struct HearingReport: Sendable, Hashable, Codable {
    /// The points in dispute, and what the hearing showed of facts, evidence and law.
    package let findings: String
    /// What the host advises.
    package let advice: HearingAdvice
    package let reasons: String

    package init(findings: String, advice: HearingAdvice, reasons: String) {
        self.findings = findings
        self.advice = advice
        self.reasons = reasons
    }
}

/// What a host advises after a hearing.
package enum HearingAdvice: String, CaseIterable, Hashable, Sendable, Codable {
    case asIntended, lighter, noPenalty, investigateFurther

    package var label: Wording {
        switch self {
        case .asIntended: Wording("按拟处罚意见处理", "As intended")
        case .lighter: Wording("从轻、减轻处罚", "Lighter than intended")
        case .noPenalty: Wording("不予行政处罚", "No penalty")
        case .investigateFurther: Wording("补充调查", "Investigate further")
        }
    }
}

/// Where the hearing of a case stands, since the last notice of a penalty.
package struct HearingStanding: Sendable, Hashable {
    /// Whether the party has asked for one.
    package var isAsked: Bool
    /// When and where it is held, as told last.
    package var notice: HearingNotice?

    package init(isAsked: Bool = false, notice: HearingNotice? = nil) {
        self.isAsked = isAsked
        self.notice = notice
    }
}
