import Law

/// The words of the template editor.
enum FormWordingText {
    static let wordings = Wording("文书范本", "Form wordings")
    static let lead = Wording(
        "各类文书的固定文字。单位或者地区可以改用自己的表述；栏目由案卷和承办人填写，法定必须载明的栏目不能删除。",
        "The fixed words of every form. A unit or a region may use its own; what the law requires in a form cannot be dropped."
    )
    static let own = Wording("系统范本", "the product's own")
    static let standing = Wording("现行范本", "Wording in force")
    static func version(_ reach: String, _ number: Int) -> Wording {
        Wording("\(reach) 第\(number)版", "\(reach), version \(number)")
    }
    static let wording = Wording("范本文字", "Wording")
    static let reach = Wording("适用范围", "For whom")
    static let hint = Wording(
        "每行一段：“致：”为抬头，“# ”为标题，“| 甲 | {栏目} |”为表格行，“* ”为逐条列出，“? ”开头的行在栏目空缺时省略，“〔 〕”为签名处，“盖章”为印章处。",
        "One thing a line: 致： to whom, # a heading, | a | {slot} | a row, * items, ? a line left out where its slot is empty, 〔 〕 a place to sign, 盖章 the seal."
    )
    static let slots = Wording("栏目", "Slots")
    static let mark = Wording("写法", "Mark")
    static let needed = Wording("必须载明", "Must be held")
    static let versions = Wording("历次版本", "Versions")
    static let noVersions = Wording("本单位没有另行规定范本", "The unit has saved no wording of its own")
    static let noVersionsNext = Wording("现用系统范本；修改后保存即成为第1版", "The product's own is in use; saving makes version 1")
    static let saved = Wording("已保存，此后签发的文书使用新范本", "Saved: documents issued from now on use it")
    static let withdrawn = Wording("已恢复系统范本", "The product's own wording is back")
    static func withdraw(_ reach: Wording) -> Wording {
        Wording("恢复系统范本（\(reach.zh)）", "Go back to the product's own (\(reach.en.lowercased()))")
    }
    static let by = Wording("保存人", "Saved by")
    static let at = Wording("保存时间", "Saved")
    static let preview = Wording("用示例案件预览", "Preview on the sample case")
    static let gaveWay = Wording("恢复系统范本", "back to the product's own")
    static let faults = Wording("范本不能保存", "The wording cannot be saved")
    static let change = Wording("返回修改", "Change it")
    static let save = Wording("保存范本", "Save the wording")
}
