import Law

/// Words of the register of subjects.
enum SubjectText {
    static let subjects = Wording("主体登记", "Register of subjects")
    static let lead = Wording(
        "线索和案件涉及的单位、个人和网店。个人信息一律遮盖显示。",
        "Firms, persons and shops that clues and cases speak of. Personal values are shown masked.")
    static let new = Wording("登记主体", "Register a subject")
    static let edit = Wording("修改主体", "Edit the subject")
    static let identify = Wording("查明身份", "Identify")
    static let identifyLead = Wording(
        "填写代码后，该网店即登记为对应的单位或个人，此后不能改回。",
        "With its code the shop becomes the firm or person it is; this cannot be taken back.")

    static let kind = Wording("类型", "Kind")
    static let letCodeTell = Wording("不选则由代码判断。", "Left open, the code tells.")
    static let name = Wording("名称或姓名", "Name")
    static let registeredName = Wording("登记名称或姓名", "Registered name")
    static let code = Wording("统一社会信用代码或公民身份号码", "Credit code or citizen number")
    static let codeShort = Wording("代码或号码", "Code or number")
    static let firmCode = Wording("统一社会信用代码", "Credit code")
    static let personCode = Wording("公民身份号码", "Citizen number")
    static let codeHint = Wording(
        "18位，可直接粘贴；空格、全角和小写会自动整理。", "18 characters; paste it as it is, spaces, width and case are put right.")
    static let address = Wording("地址", "Address")
    static let phone = Wording("联系电话", "Telephone")
    static let region = Wording("行政区划代码", "Region code")
    static let regionHint = Wording("六位数字，如 430103。", "Six digits, such as 430103.")
    static let region2 = Wording("所在地区", "Region")
    static let removePhone = Wording("删除已登记的电话", "Remove the telephone number on file")
    static let removeAddress = Wording("删除已登记的地址", "Remove the address on file")
    static let blankKeeps = Wording("留空则保持不变。", "Left empty it stays as it is.")

    static let paste = Wording("粘贴文本", "Paste text")
    static let pasteLead = Wording(
        "从执照、网页或表格中粘贴一段文字，保存时先识别名称、代码和电话，核对后再登记。",
        "Paste from a licence, a page or a table: name, code and telephone are read from it and shown for checking first."
    )
    static let pasted = Wording("文字", "Text")
    static let read = Wording("已从粘贴的文字中识别，请核对后保存。", "Read from what was pasted; check it, then save.")
    static let details = Wording("主体信息", "The subject")

    static let registered = Wording("主体已登记", "The subject is registered")
    static let wasThere = Wording("该主体已在登记中，现打开原记录", "The subject is in the register already; this is its record")
    static let updated = Wording("主体已更新", "The subject is up to date")
    static let identified = Wording("身份已查明", "The subject is identified")

    static let show = Wording("显示个人信息", "Show personal values")
    static let showNow = Wording("显示并记录", "Show, and record it")
    static let showLead = Wording(
        "将显示完整的号码、地址和电话。查看人、时间和事由写入存证账本，不可删除。",
        "Shows the whole number, address and telephone. Who looked, when and why goes into the ledger for good.")
    static let reason = Wording("查看事由", "What it is needed for")
    static let reasonHint = Wording(
        "如：制作立案审批表、核实当事人身份。不要写入个人信息。", "Such as: filing form, checking who the party is. No personal data here.")
    static let shown = Wording("个人信息已显示，本次查看已记录", "Personal values are shown; the look is recorded")
    static let shownDetail = Wording("离开本页后恢复遮盖。", "They are masked again once you leave this page.")
    static let looks = Wording("查阅记录", "Who has looked")
    static let noLooks = Wording("尚无人查看过个人信息。", "Nobody has looked at the personal values.")

    static let clues = Wording("相关线索", "Clues")
    static let noClues = Wording("您可查看的线索中没有涉及该主体的。", "No clue that you may see speaks of it.")
    static let cases = Wording("相关案件", "Cases")
    static let noCases = Wording("您可查看的案件中没有涉及该主体的。", "No case that you may see speaks of it.")
    static let alike = Wording("可能是同一主体", "Likely the same")
    static let noAlike = Wording("未发现名称相近的主体。", "No subject has a name like this one.")

    static let noneYet = Wording("还没有登记主体", "No subjects are registered yet")
    static let noneYetNext = Wording(
        "案件和线索中的当事人会登记在这里，也可以直接登记。", "Parties of cases and clues are kept here; you may register one now.")
    static let empty = Wording("没有符合条件的主体", "No subject fits")
    static let emptyNext = Wording("可以放宽筛选，或者登记一个主体。", "Widen the filter, or register a subject.")
    static let searchHint = Wording("个人身份号码须完整输入。", "A citizen number is found only whole.")
}
