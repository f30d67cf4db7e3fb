extension TimeLimitID {
    /// The reporter is told of the reward.
    public static let rewardNotice = TimeLimitID("reward.notice")
    /// The reporter claims the reward.
    public static let rewardClaim = TimeLimitID("reward.claim")
}

/// 举报奖励: telling the reporter, claiming the reward.
enum RewardLimits {
    static let rows: [TimeLimit] = [
        TimeLimit(
            .rewardNotice, Wording("告知举报人申请奖励", "Tell the reporter of the reward"),
            since: Wording("结案", "the case is closed"), .workingDays(15),
            standing: .memory(
                .reportRewards,
                note: Wording(
                    "据2017年食品药品规则，2021年文本未核",
                    "taken from the food and drug rules of 2017; the text of 2021 has not been read")),
            isRegional: true),
        TimeLimit(
            .rewardClaim, Wording("举报人申领奖励，逾期视为放弃", "The reporter claims the reward, else it is waived"),
            since: Wording("接到告知", "the reporter is told"), .workingDays(30),
            standing: .memory(
                .reportRewards,
                note: Wording(
                    "据2017年食品药品规则，2021年文本未核",
                    "taken from the food and drug rules of 2017; the text of 2021 has not been read")),
            isRegional: true),
    ]
}
