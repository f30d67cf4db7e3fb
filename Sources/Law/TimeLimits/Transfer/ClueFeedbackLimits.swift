extension TimeLimitID {
    /// Officers take up a clue that was assigned to them.
    public static let clueAcceptance = TimeLimitID("clue.acceptance")
}

/// 国发〔2017〕14号: a unit that receives a clue checks it and reports back; the period is set by each region.
enum ClueFeedbackLimits {
    static let rows: [TimeLimit] = [
        TimeLimit(
            .clueAcceptance,
            Wording("受理分派的线索", "Take up an assigned clue"),
            since: Wording("线索分派", "the clue is assigned"), .workingDays(3),
            standing: .memory(
                .combatOpinions,
                note: Wording(
                    "文件要求接收单位核查并反馈，未规定受理期限；3个工作日为本系统默认值，由各地自行设定",
                    "the opinions ask for a check and feedback and set no period; 3 working days is this product's setting, for each region to change"
                )), isRegional: true)
    ]
}
