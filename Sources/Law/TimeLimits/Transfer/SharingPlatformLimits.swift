extension TimeLimitID {
    /// A case is entered into the information-sharing platform.
    public static let platformEntry = TimeLimitID("platform.entry")
}

/// 中办发〔2011〕8号: entry into the information-sharing platform.
enum SharingPlatformLimits {
    static let rows: [TimeLimit] = [
        TimeLimit(
            .platformEntry,
            Wording("将案件信息录入两法衔接信息共享平台", "Enter the case into the information-sharing platform"),
            since: Wording("作出决定、移送或者立案", "the decision, transfer or filing"), .workingDays(7),
            standing: .memory(
                .sharingPlatform,
                note: Wording(
                    "文件写明“在规定时间内”，7个工作日为各地通行做法，由各地自行设定；简易程序案件除外",
                    "the opinions say within the prescribed time; 7 working days is usual and set by the region; summary cases excepted"
                )), isRegional: true)
    ]
}
