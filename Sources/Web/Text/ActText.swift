import Law

/// The words around the acts on records of every kind.
enum ActText {
    static let lead = Wording("主办人", "Who leads")
    static let others = Wording("协办人", "Who helps")
    static let nobodyValid = Wording("本单位没有持当日有效证件的执法人员", "Nobody in the unit has a certificate valid today")
    static let orNumber = Wording("或者填写编号", "Or its number")
    static let noSuchNumber = Wording("没有这个编号的记录，或者您无权查看", "There is no record of this number, or you may not see it")
    static let changedMeanwhile = Wording(
        "您打开页面后此记录已被他人更新。下面是最新情况，确认后可再次提交",
        "Somebody changed this record meanwhile. Below is how it stands now; look again, then send once more")

    /// Until when somebody's certificate is valid, beside the name.
    static func until(_ day: String) -> Wording { Wording("证件有效期至 \(day)", "certificate until \(day)") }

    /// What an act does to the state.
    static func moves(_ number: String, from: Wording, to: Wording) -> Wording {
        from == to
            ? Wording("\(number)记入案卷，状态仍为“\(to.zh)”", "It is put on file; \(number) stays “\(to.en)”")
            : Wording("\(number)由“\(from.zh)”转为“\(to.zh)”", "\(number) goes from “\(from.en)” to “\(to.en)”")
    }

    /// What is said after an act.
    static func done(_ act: Wording) -> Wording { Wording("已办理：\(act.zh)", "Done: \(act.en)") }
}
