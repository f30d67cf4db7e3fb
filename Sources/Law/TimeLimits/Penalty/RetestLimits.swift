extension TimeLimitID {
    /// The party asks for a second test of a product.
    public static let productRetest = TimeLimitID("retest.product")
    /// The party asks for a second test of food.
    public static let foodRetest = TimeLimitID("retest.food")
}

/// 产品质量法, 食品安全法: within what time a party may ask for a second test.
enum RetestLimits {
    static let rows: [TimeLimit] = [
        TimeLimit(
            .productRetest, Wording("对产品检验结果申请复检", "Ask for a second test of a product"),
            since: Wording("收到检验结果", "the result is received"), .calendarDays(15),
            standing: .memory(
                .productQuality, "第十五条",
                note: Wording(
                    "期限和条号据记忆；条文就监督抽查检验规定，办案检验参照",
                    "period and article are from memory; the text speaks of supervision sampling and is applied to cases"
                ))),
        TimeLimit(
            .foodRetest, Wording("对食品检验结论申请复检", "Ask for a second test of food"),
            since: Wording("收到检验结论", "the result is received"), .workingDays(7),
            standing: .memory(
                .foodSafety, "第八十八条",
                note: Wording("期限和条号据记忆", "period and article are from memory"))),
    ]
}
