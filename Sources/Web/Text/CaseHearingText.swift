import Law

/// The words of hearings.
extension CaseText {
    static let hearingRight = Wording("听证权利", "Right to a hearing")
    static let noHearingRight = Wording("拟处罚未达到听证标准", "The penalty reaches no line of hearings")
    static let hearingAskedOn = Wording("提出日期", "Asked on")
    static let hearingRequest = Wording("听证要求", "What the party asks for")
    static let hearingDay = Wording("听证时间", "Held on")
    static let hearingPlace = Wording("听证地点", "Place")
    static let hearingForm = Wording("举行方式", "Open or closed")
    static let hearingOpen = Wording("公开举行", "Open")
    static func hearingClosed(_ reason: Wording) -> Wording { Wording("不公开举行：\(reason.zh)", "Closed: \(reason.en)") }
    static let hearingHost = Wording("听证主持人", "Host")
    static let hearingRecorder = Wording("记录员", "Minutes kept by")
    static let hearingToldOn = Wording("通知书送达日期", "Notice served on")
    static let hearingWithdrawn = Wording("当事人撤回听证要求", "The party took its request back")
    static let hearingMissed = Wording("视为放弃听证权利", "The party gave the hearing up")
    static let hearingPresent = Wording("参加人员", "Who was there")
    static let hearingInvestigators = Wording("调查人员提出的事实、证据和建议", "The investigators' side")
    static let hearingParty = Wording("当事人的申辩和质证", "The party's side")
    static let hearingFinalWords = Wording("最后陈述", "Final words")
    static let hearingSignature = Wording("签字", "Signature")
    static let hearingSigned = Wording("当事人或者代理人已签字", "Signed by the party or its agent")
    static let hearingNotSigned = Wording("当事人或者代理人拒绝签字，已注明", "The party or its agent refused, as noted")
    static let hearingFindings = Wording("听证情况", "What the hearing showed")
    static let hearingAdvice = Wording("处理意见", "Advice")
    static let hearingReasons = Wording("理由", "Reasons")
}
