extension TimeLimitID {
    /// The police ask for approval of an arrest.
    public static let arrestRequest = TimeLimitID("arrest.request")
    /// The same for suspects of roaming, repeated or gang crime.
    public static let arrestRequestGrave = TimeLimitID("arrest.request-grave")
    /// The procuratorate decides on an arrest.
    public static let arrestDecision = TimeLimitID("arrest.decision")
    /// A suspect is kept under arrest while the police investigate.
    public static let custodyInvestigation = TimeLimitID("custody.investigation")
    /// A suspect is on bail.
    public static let bailPeriod = TimeLimitID("measure.bail")
    /// A suspect is under residential surveillance.
    public static let residencePeriod = TimeLimitID("measure.residence")
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
            .custodyInvestigation, Wording("逮捕后侦查终结", "Finish the investigation of somebody under arrest"),
            since: Wording("逮捕", "the arrest"), .months(2), .custody,
            standing: .memory(
                .criminalProcedure, "第一百五十六条",
                note: Wording(
                    "据记忆，未核；经批准可以延长，延长由办案机关另行掌握",
                    "from memory, unverified; it can be extended, which is not kept here"))),
        TimeLimit(
            .bailPeriod, Wording("取保候审期限届满前解除或者变更", "End or change bail before it runs out"),
            since: Wording("决定取保候审", "bail"), .months(12), .custody,
            standing: .memory(
                .criminalProcedure, "第七十九条第一款", note: Wording("据记忆，未核", "from memory, unverified"))),
        TimeLimit(
            .residencePeriod,
            Wording("监视居住期限届满前解除或者变更", "End or change residential surveillance before it runs out"),
            since: Wording("决定监视居住", "residential surveillance"), .months(6), .custody,
            standing: .memory(
                .criminalProcedure, "第七十九条第一款", note: Wording("据记忆，未核", "from memory, unverified"))),
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
