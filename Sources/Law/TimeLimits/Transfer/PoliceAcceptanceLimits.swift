extension TimeLimitID {
    /// The police look into a transferred clue of a crime.
    public static let policeClueDecision = TimeLimitID("police.clue-decision")
}

/// 公通字〔2016〕16号: how long the police may look into a transferred clue.
enum PoliceAcceptanceLimits {
    static let rows: [TimeLimit] = [
        TimeLimit(
            .policeClueDecision,
            Wording(
                "对移送的涉嫌犯罪线索查证并决定是否立案", "Look into a transferred clue of a crime and decide on filing"),
            since: Wording("接受线索", "the clue is accepted"), .calendarDays(10),
            Counting(
                rollOver: .nextWorkingDay, suspendedBy: [.travel],
                extensions: [ExtensionStep(.calendarDays(20), by: .policeHead)]),
            standing: .memory(
                .policeAcceptance,
                note: Wording(
                    "重大、疑难、复杂的合计不超过30日；据记忆，施行日期亦未核",
                    "30 days in all where grave or complex; from memory, as is the date of effect")))
    ]
}
