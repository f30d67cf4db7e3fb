import Law

/// Words of officers, their certificates and their training.
enum OfficerText {
    static let officers = Wording("执法人员", "Officers")
    static let lead = Wording(
        "执法证件是否有效、本年度培训学时是否达到要求。证件当日无效的人员不能被指派。",
        "Whether certificates are good, and whether the year's training is done. Whoever has no good certificate on the day is not assigned."
    )
    static let name = Wording("姓名", "Name")
    static let certificate = Wording("执法证件", "Certificate")
    static let noCertificate = Wording("无执法证件", "No certificate")
    static let good = Wording("有效", "Good")
    static func goodUntil(_ day: String) -> Wording { Wording("有效至\(day)", "Good until \(day)") }
    static let training = Wording("培训", "Training")
    static func year(_ year: Int) -> Wording { Wording("\(year)年", "\(year)") }
    static let hours = Wording("学时", "Class hours")
    static let missing = Wording("尚缺", "Missing")
    static func hoursOf(_ done: Int, _ least: Int) -> Wording {
        Wording("\(done)，应不少于\(least)", "\(done) of at least \(least)")
    }
    static func hoursOnly(_ done: Int) -> Wording { Wording("\(done)", "\(done)") }
    static let enough = Wording("已达到", "Enough")
    static func short(_ hours: Int) -> Wording { Wording("尚缺\(hours)学时", "\(hours) short") }
    static let none = Wording("没有执法人员", "No officers")
    static let noneNext = Wording(
        "管理员登记执法人员和执法证件后，会列在这里。",
        "Officers are listed here once an administrator registers them and their certificates.")
    static func shown(_ count: String) -> Wording { Wording("本页 \(count) 人", "\(count) on this page") }
    static let noTraining = Wording("本年度没有培训记录", "No training in this year")
    static let noTrainingNext = Wording("培训结束后，由单位负责人录入。", "The head of the unit enters training when it is over.")
    static let enter = Wording("录入培训", "Enter training")
    static let heldOn = Wording("培训日期", "Day")
    static let subject = Wording("培训内容", "About")
    static let organiser = Wording("组织单位", "Given by")
    static let enteredBy = Wording("录入", "Entered")
    static let withdraw = Wording("撤回", "Take back")
    static let withdrawReason = Wording("撤回理由", "Reason for taking it back")
    static let counts = Wording("计入", "Counts")
    static let withdrawn = Wording("已撤回", "Taken back")
    static let entered = Wording("培训已录入。", "The training is on file.")
    static let takenBack = Wording("培训记录已撤回，不再计入学时。", "The training was taken back and counts no more.")
    static let which = Wording("培训记录", "Training")
    static let minimum = Wording("本单位每年学时", "Hours that the unit asks for")
    static let minimumHint = Wording("未设定的，按所列依据", "Where none is set, the rule named above holds")
    static let minimumSaved = Wording("已设定每年学时。", "The yearly hours are set.")
    static let ownMinimum = Wording("由本单位设定", "Set by the unit")
    static let basis = Wording("依据", "Rule")
}
