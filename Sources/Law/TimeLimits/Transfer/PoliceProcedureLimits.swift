extension TimeLimitID {
    /// Police pass a case outside their jurisdiction on.
    public static let policeForward = TimeLimitID("police.forward")
    /// The complainant gets the notice of not filing.
    public static let policeNotFilingNotice = TimeLimitID("police.not-filing-notice")
    /// The complainant asks for reconsideration.
    public static let policeComplainantReconsideration = TimeLimitID(
        "police.complainant-reconsideration")
    /// The police decide on a complainant's reconsideration.
    public static let policeComplainantDecision = TimeLimitID("police.complainant-decision")
    /// The complainant turns to the police above.
    public static let policeComplainantReview = TimeLimitID("police.complainant-review")
    /// The police above decide on the review.
    public static let policeComplainantReviewDecision = TimeLimitID(
        "police.complainant-review-decision")
    /// The police examine a case transferred by an administrative organ.
    public static let policeTransferDecision = TimeLimitID("police.transfer-decision")
    /// The police say what materials are missing.
    public static let policeSupplementNotice = TimeLimitID("police.supplement-notice")
    /// The sender completes the materials.
    public static let policeSupplement = TimeLimitID("police.supplement")
    /// The sender asks the police to reconsider.
    public static let policeReconsiderationRequest = TimeLimitID("police.reconsideration-request")
    /// The police decide on the sender's reconsideration.
    public static let policeReconsiderationDecision = TimeLimitID("police.reconsideration-decision")
    /// The police explain to the procuratorate why they did not file.
    public static let policeReasons = TimeLimitID("police.reasons")
    /// The police file a case on the procuratorate's notice.
    public static let policeOrderedFiling = TimeLimitID("police.ordered-filing")
}

/// 公安机关办理刑事案件程序规定: what the police do with a transferred case.
enum PoliceProcedureLimits {
    static let rows: [TimeLimit] = [
        TimeLimit(
            .policeForward,
            Wording(
                "将不属于自己管辖的案件移送有管辖权的机关", "Pass a case outside the jurisdiction on to the organ that has it"),
            since: Wording("审查后认为不属于自己管辖", "the case is found outside the jurisdiction"), .hours(24),
            Counting(suspendedBy: [.travel]),
            standing: .read(.policeProcedure, "第一百七十五条")),
        TimeLimit(
            .policeNotFilingNotice,
            Wording("不予立案通知书送达控告人", "Serve the notice of not filing on the complainant"),
            since: Wording("决定不予立案", "the decision not to file"), .calendarDays(3), .criminal,
            standing: .read(.policeProcedure, "第一百七十八条第二款")),
        TimeLimit(
            .policeComplainantReconsideration,
            Wording("控告人申请复议", "The complainant asks for reconsideration"),
            since: Wording("收到不予立案通知书", "the notice of not filing is received"), .calendarDays(7),
            .criminal,
            standing: .read(.policeProcedure, "第一百七十九条第一款")),
        TimeLimit(
            .policeComplainantDecision,
            Wording("公安机关对控告人的复议申请作出决定", "The police decide on the complainant's reconsideration"),
            since: Wording("收到复议申请", "the request is received"), .calendarDays(30),
            Counting(
                rollOver: .nextWorkingDay, suspendedBy: [.travel],
                extensions: [ExtensionStep(.calendarDays(30), by: .decidingAuthority)]),
            standing: .read(
                .policeProcedure, "第一百七十九条",
                note: Wording("案情重大、复杂的可延长，并书面告知申请人", "longer in grave or complex cases, told in writing"))),
        TimeLimit(
            .policeComplainantReview,
            Wording("控告人向上一级公安机关申请复核", "The complainant asks the police above for review"),
            since: Wording("收到复议决定书", "the reconsideration decision is received"), .calendarDays(7),
            .criminal,
            standing: .read(.policeProcedure, "第一百七十九条第二款")),
        TimeLimit(
            .policeComplainantReviewDecision,
            Wording("上一级公安机关作出复核决定", "The police above decide on the review"),
            since: Wording("收到复核申请", "the request is received"), .calendarDays(30),
            Counting(
                rollOver: .nextWorkingDay, suspendedBy: [.travel],
                extensions: [ExtensionStep(.calendarDays(30), by: .decidingAuthority)]),
            standing: .read(.policeProcedure, "第一百七十九条")),
        TimeLimit(
            .policeTransferDecision,
            Wording("审查行政执法机关移送的案件并决定是否立案", "Examine a transferred case and decide on filing"),
            since: Wording("接受案件", "the case is accepted"), .calendarDays(3), .criminal,
            standing: .read(
                .policeProcedure, "第一百八十条第一款",
                note: Wording(
                    "期间依照刑事诉讼法第一百零五条，最后一日为节假日的顺延",
                    "counted by Art. 105 of the Criminal Procedure Law: a last day that is a holiday is moved"
                ))),
        TimeLimit(
            .policeSupplementNotice,
            Wording("材料不全时通知移送机关补正", "Tell the sender which materials are missing"),
            since: Wording("接受案件", "the case is accepted"), .hours(24), Counting(suspendedBy: [.travel]),
            standing: .read(
                .policeProcedure, "第一百八十条第二款",
                note: Wording("不得以材料不全为由不接受移送案件", "the case may not be refused for missing materials"))),
        TimeLimit(
            .policeSupplement, Wording("移送机关补正材料", "The sender completes the materials"),
            since: Wording("接到补正通知", "the notice is received"), .calendarDays(3), .criminal,
            standing: .read(.policeProcedure, "第一百八十条第二款")),
        TimeLimit(
            .policeReconsiderationRequest,
            Wording("移送机关对不予立案决定申请复议", "The sender asks for reconsideration of not filing"),
            since: Wording("收到不予立案通知书", "the notice of not filing is received"), .calendarDays(3),
            .criminal,
            standing: .read(.policeProcedure, "第一百八十一条")),
        TimeLimit(
            .policeReconsiderationDecision,
            Wording("公安机关对移送机关的复议申请作出决定", "The police decide on the sender's reconsideration"),
            since: Wording("收到复议申请", "the request is received"), .calendarDays(3), .criminal,
            standing: .read(.policeProcedure, "第一百八十一条")),
        TimeLimit(
            .policeReasons,
            Wording(
                "向人民检察院书面说明不立案的理由", "Explain in writing to the procuratorate why the case was not filed"),
            since: Wording("收到要求说明不立案理由的通知", "the demand for reasons is received"), .calendarDays(7),
            .criminal,
            standing: .read(.policeProcedure, "第一百八十二条第一款")),
        TimeLimit(
            .policeOrderedFiling, Wording("按照人民检察院的通知立案", "File the case as the procuratorate notified"),
            since: Wording("收到通知立案书", "the notice to file is received"), .calendarDays(15), .criminal,
            standing: .read(.policeProcedure, "第一百八十二条第二款")),
    ]
}
