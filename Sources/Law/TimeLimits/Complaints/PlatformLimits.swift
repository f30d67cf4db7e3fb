extension TimeLimitID {
    /// A platform keeps its transaction records.
    public static let platformRecords = TimeLimitID("platform.records")
    /// A platform lifts its measures after a counter-declaration.
    public static let platformCounterNotice = TimeLimitID("platform.counter-notice")
}

/// 电子商务法: notice and take-down, transaction records.
enum PlatformLimits {
    static let rows: [TimeLimit] = [
        TimeLimit(
            .platformRecords,
            Wording("平台保存商品和服务信息、交易信息", "A platform keeps records of goods, services and transactions"),
            since: Wording("交易完成", "the transaction is completed"), .years(3),
            standing: .read(
                .eCommerce, "第三十一条",
                note: Wording(
                    "为最短保存期限；法律、行政法规另有规定的依照其规定", "at least; unless a law or regulation says otherwise"))),
        TimeLimit(
            .platformCounterNotice,
            Wording(
                "未收到投诉或者起诉通知的，平台终止所采取的措施",
                "A platform lifts its measures where no complaint or suit is notified"),
            since: Wording("声明到达权利人", "the declaration reaches the rights holder"), .calendarDays(15),
            standing: .read(.eCommerce, "第四十三条第二款")),
    ]
}
