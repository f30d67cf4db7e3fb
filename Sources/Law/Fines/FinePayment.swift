/// The rows on how a fine is paid that are no time limits.
public enum FinePayment {
    /// Payment is put off or made in parts, on request and with approval.
    public static let deferral = FinePrinciple(
        id: "fine.deferral",
        statement: Wording(
            "当事人确有经济困难的，经申请和批准，可以暂缓或者分期缴纳罚款",
            "a party in economic difficulty may pay later or in parts, on its request and with approval"),
        standing: .read(.penaltyLaw, "第六十六条第二款"))

    /// The time for asking the court begins with the end of the deferral.
    public static let deferralWindow = FinePrinciple(
        id: "fine.deferral-window",
        statement: Wording(
            "批准延期、分期缴纳的，申请人民法院强制执行的期限自暂缓或者分期缴纳期限结束之日起计算",
            "where payment was put off or divided, the time for asking the court runs from the end of that period"),
        standing: .read(.penaltyLaw, "第七十二条第二款"))

    /// Review and suit do not stop a penalty.
    public static let noStay = FinePrinciple(
        id: "fine.no-stay",
        statement: Wording(
            "申请行政复议或者提起行政诉讼的，行政处罚不停止执行，法律另有规定的除外",
            "review and suit do not stop a penalty, unless a law says otherwise"),
        standing: .read(.penaltyLaw, "第七十三条第一款"))

    /// What was added may be reduced, under an agreement.
    public static let reduction = FinePrinciple(
        id: "fine.late-reduction",
        statement: Wording(
            "达成执行协议、当事人采取补救措施的，可以减免加处的罚款；协议不得损害公共利益和他人合法权益",
            "under an agreement on enforcement with measures that make good, what was added may be reduced"),
        standing: .read(.compulsionLaw, "第四十二条第一款"))

    /// All of them.
    static let rules = [deferral, deferralWindow, noStay, reduction]
}
