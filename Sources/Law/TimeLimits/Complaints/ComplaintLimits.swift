extension TimeLimitID {
    /// A complaint is accepted or refused.
    public static let complaintAcceptance = TimeLimitID("complaint.acceptance")
    /// Mediation ends without agreement.
    public static let complaintMediation = TimeLimitID("complaint.mediation")
    /// Both sides are told that mediation ended.
    public static let complaintMediationNotice = TimeLimitID("complaint.mediation-notice")
    /// A violation found in mediation is checked.
    public static let complaintClueCheck = TimeLimitID("complaint.clue-check")
    /// Two authorities settle which of them acts.
    public static let reportJurisdiction = TimeLimitID("report.jurisdiction")
    /// A named reporter is told of the decision on filing.
    public static let reportResultNotice = TimeLimitID("report.result-notice")
    /// A complaint is too old to be accepted.
    public static let complaintAge = TimeLimitID("complaint.age")
}

/// 投诉举报处理办法: complaints and reports, under the rules of 2020 and of 2026.
enum ComplaintLimits {
    static let rows: [TimeLimit] = [
        TimeLimit(
            .complaintAcceptance,
            Wording("决定受理或者不予受理投诉并告知投诉人", "Accept or refuse a complaint and tell the complainant"),
            since: Wording("收到投诉", "the complaint is received"), .workingDays(7),
            standing: .read(.complaints2019, "第十四条")),
        TimeLimit(
            .complaintMediation, Wording("未达成调解协议的终止调解", "End a mediation without agreement"),
            since: Wording("受理投诉", "the complaint is accepted"), .workingDays(45),
            Counting(suspendedBy: [.testing]),
            standing: .read(.complaints2019, "第二十一条第一款第五项")),
        TimeLimit(
            .complaintMediationNotice, Wording("告知双方终止调解", "Tell both sides that the mediation ended"),
            since: Wording("作出终止调解决定", "the decision to end it"), .workingDays(7),
            standing: .read(.complaints2019, "第二十一条第二款")),
        TimeLimit(
            .complaintClueCheck, Wording("核查调解中发现的违法线索", "Check a violation found during mediation"),
            since: Wording("发现线索", "the clue is found"), .workingDays(15),
            Counting(extensions: [ExtensionStep(.workingDays(15), by: .head)]),
            standing: .read(
                .complaints2019, "第二十三条第一款",
                note: Wording("延长的批准人未写明，按核查线索办理", "the rule names no approver; taken as for other clues"))),
        TimeLimit(
            .reportJurisdiction, Wording("协商解决处理权限争议", "Settle a dispute over which authority acts"),
            since: Wording("发生争议", "the dispute arises"), .workingDays(7),
            standing: .read(.complaints2019, "第三十条")),
        TimeLimit(
            .reportResultNotice, Wording("告知实名举报人是否立案", "Tell a named reporter whether a case was filed"),
            since: Wording("作出是否立案决定", "the decision on filing"), .workingDays(5),
            standing: .read(.complaints2019, "第三十一条第二款")),
        TimeLimit(
            .complaintAge, Wording("超过期限的投诉不予受理", "Complaints older than this are refused"),
            since: Wording("知道或者应当知道权益受到侵害", "the harm is known or ought to be known"), .years(3),
            standing: .read(.complaints2019, "第十五条第四项")),
        TimeLimit(
            .complaintAcceptance,
            Wording("决定受理或者不予受理投诉并告知投诉人", "Accept or refuse a complaint and tell the complainant"),
            since: Wording("收到投诉", "the complaint is received"), .workingDays(7),
            standing: .memory(
                .complaints2026,
                note: Wording(
                    "第121号令施行后沿用原期限，条文未核", "assumed unchanged by decree 121; the text has not been read"))),
        TimeLimit(
            .complaintMediation, Wording("未达成调解协议的终止调解", "End a mediation without agreement"),
            since: Wording("受理投诉", "the complaint is accepted"), .workingDays(45),
            Counting(suspendedBy: [.testing]),
            standing: .memory(
                .complaints2026, "第二十三条",
                note: Wording(
                    "条号经来源证实；期限假定沿用，条文未核", "the article is confirmed; the period is assumed unchanged"))),
        TimeLimit(
            .complaintMediationNotice, Wording("告知双方终止调解", "Tell both sides that the mediation ended"),
            since: Wording("作出终止调解决定", "the decision to end it"), .workingDays(7),
            standing: .memory(
                .complaints2026,
                note: Wording(
                    "第121号令施行后沿用原期限，条文未核", "assumed unchanged by decree 121; the text has not been read"))),
        TimeLimit(
            .complaintClueCheck, Wording("核查调解中发现的违法线索", "Check a violation found during mediation"),
            since: Wording("发现线索", "the clue is found"), .workingDays(15),
            Counting(extensions: [ExtensionStep(.workingDays(15), by: .head)]),
            standing: .memory(
                .complaints2026,
                note: Wording(
                    "第121号令施行后沿用原期限，条文未核", "assumed unchanged by decree 121; the text has not been read"))),
        TimeLimit(
            .reportJurisdiction, Wording("协商解决处理权限争议", "Settle a dispute over which authority acts"),
            since: Wording("发生争议", "the dispute arises"), .workingDays(7),
            standing: .memory(
                .complaints2026,
                note: Wording(
                    "第121号令施行后沿用原期限，条文未核", "assumed unchanged by decree 121; the text has not been read"))),
        TimeLimit(
            .reportResultNotice, Wording("告知实名举报人是否立案", "Tell a named reporter whether a case was filed"),
            since: Wording("作出是否立案决定", "the decision on filing"), .workingDays(5),
            standing: .memory(
                .complaints2026,
                note: Wording(
                    "第121号令施行后沿用原期限，条文未核", "assumed unchanged by decree 121; the text has not been read"))),
        TimeLimit(
            .complaintAge, Wording("超过期限的投诉不予受理", "Complaints older than this are refused"),
            since: Wording("知道或者应当知道权益受到侵害", "the harm is known or ought to be known"), .years(3),
            standing: .memory(
                .complaints2026,
                note: Wording(
                    "第121号令施行后沿用原期限，条文未核", "assumed unchanged by decree 121; the text has not been read"))),
    ]
}
