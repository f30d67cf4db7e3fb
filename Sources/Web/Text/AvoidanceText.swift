import Law

/// Words of avoidance: who keeps out of a case, and who decided it.
enum AvoidanceText {
    static let part = Wording("回避", "Avoidance")
    static let application = Wording("申请", "Asked")
    static let applicant = Wording("申请人", "Applied for by")
    static let ground = Wording("情形", "Ground")
    static let decision = Wording("决定", "Decision")
    static let open = Wording("待负责人决定，调查不停止", "Awaits the head; the investigation goes on")
    static let openTogether = Wording("待负责人集体讨论决定，调查不停止", "Awaits the heads together; the investigation goes on")
    static let together = Wording("集体讨论", "Decided together")
    static let otherCase = Wording("来自案件", "From the case")
}
