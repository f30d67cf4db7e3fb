extension TimeLimitID {
    /// The police ask for approval of an arrest.
    public static let arrestRequest = TimeLimitID("arrest.request")
    /// The same for suspects of roaming, repeated or gang crime.
    public static let arrestRequestGrave = TimeLimitID("arrest.request-grave")
    /// The procuratorate decides on an arrest.
    public static let arrestDecision = TimeLimitID("arrest.decision")
    /// The procuratorate decides on prosecution.
    public static let prosecutionDecision = TimeLimitID("prosecution.decision")
    /// The same on the fast track.
    public static let prosecutionFastTrack = TimeLimitID("prosecution.fast-track")
}

/// 刑事诉讼法: arrest and prosecution.
enum CriminalProcedureLimits {
    static let rows: [TimeLimit] = [
        TimeLimit(
            .arrestRequest, Wording("公安机关提请批准逮捕", "The police ask for approval of the arrest"),
            since: Wording("拘留", "the detention"), .calendarDays(3),
            Counting(extensions: [ExtensionStep(.calendarDays(4), by: .decidingAuthority)]),
            standing: .read(
                .criminalProcedure, "第九十一条第一款",
                note: Wording(
                    "在押期间不因节假日顺延；流窜作案、多次作案、结伙作案的重大嫌疑分子另见 arrest.request-grave",
                    "no holiday lengthens custody; see arrest.request-grave for grave suspects"))),
        TimeLimit(
            .arrestRequestGrave,
            Wording(
                "提请批准逮捕（流窜、多次、结伙作案的重大嫌疑分子）",
                "The same for grave suspects of roaming, repeated or gang crime"),
            since: Wording("拘留", "the detention"), .calendarDays(30), .custody,
            standing: .read(.criminalProcedure, "第九十一条第二款")),
        TimeLimit(
            .arrestDecision, Wording("人民检察院决定是否批准逮捕", "The procuratorate decides on the arrest"),
            since: Wording("接到提请批准逮捕书", "the request is received"), .calendarDays(7), .custody,
            standing: .read(
                .criminalProcedure, "第九十一条第三款", note: Wording("在押期间不因节假日顺延", "no holiday lengthens custody")
            )),
        TimeLimit(
            .prosecutionDecision, Wording("人民检察院作出是否起诉的决定", "The procuratorate decides on prosecution"),
            since: Wording("收到移送起诉的案件", "the case is received for prosecution"), .months(1),
            Counting(extensions: [ExtensionStep(.calendarDays(15), by: .decidingAuthority)]),
            standing: .read(
                .criminalProcedure, "第一百七十二条第一款",
                note: Wording(
                    "重大、复杂的可以延长；未在押的案件最后一日为节假日的应另行顺延",
                    "longer in grave or complex cases; where nobody is in custody a last day that is a holiday is moved"
                ))),
        TimeLimit(
            .prosecutionFastTrack, Wording("速裁程序案件作出是否起诉的决定", "Decide on prosecution on the fast track"),
            since: Wording("收到移送起诉的案件", "the case is received for prosecution"), .calendarDays(10),
            Counting(extensions: [ExtensionStep(.calendarDays(5), by: .decidingAuthority)]),
            standing: .read(
                .criminalProcedure, "第一百七十二条第一款",
                note: Wording(
                    "可能判处有期徒刑超过一年的可以延长至十五日", "fifteen days where more than a year of imprisonment is possible"
                ))),
    ]
}
