import Law

/// Words of the administration: units, users, tokens.
enum AdministrationText {
    static let administration = Wording("系统管理", "Administration")
    static let units = Wording("单位", "Units")
    static let unit = Wording("单位", "Unit")
    static let users = Wording("用户", "Users")
    static let user = Wording("用户", "User")
    static let roles = Wording("角色", "Roles")
    static let role = Wording("角色", "Role")

    static let newUnit = Wording("登记单位", "Register a unit")
    static let unitName = Wording("单位名称", "Name")
    static let shortName = Wording("简称", "Short name")
    static let shortNameHint = Wording("用于文书编号，如“清市监”。", "Stands in document numbers, such as 清市监.")
    static let kind = Wording("类别", "Kind")
    static let region = Wording("行政区划", "Region")
    static let regionHint = Wording("六位行政区划代码（GB/T 2260）。", "The six-digit code of GB/T 2260.")
    static let people = Wording("在用账户", "Open accounts")
    static let unitRegistered = Wording("单位已登记。", "The unit is registered.")
    static let unitRenamed = Wording("单位名称已更新。", "The unit is renamed.")
    static let renameUnit = Wording("更名", "Rename")
    static let closeUnit = Wording("停用单位", "Close the unit")
    static let unitClosed = Wording("单位已停用。", "The unit is closed.")
    static let inUse = Wording("在用", "in use")
    static let closed = Wording("已停用", "closed")
    static let noUnits = Wording("本地区还没有单位", "There is no unit in this region yet")
    static let noUnitsNext = Wording("先登记单位，再登记其人员。", "Register a unit first, then its people.")

    static let newUser = Wording("登记用户", "Register a user")
    static let personName = Wording("姓名", "Name")
    static let signInHint = Wording(
        "2至40个小写字母、数字或 . - _，以后不能更改。",
        "2 to 40 lower-case letters, digits or . - _; it cannot be changed later.")
    static let userRegistered = Wording("用户已登记", "The user is registered")
    static let oneTimePassword = Wording("一次性密码", "One-time password")
    static let oneTimePasswordLead = Wording(
        "请当面或通过可靠渠道告知本人。此密码不会再显示，首次登录后必须修改。",
        "Tell the person in person or by a channel you trust. It is not shown again and must be changed at the first sign-in."
    )
    static let resetPassword = Wording("重置密码", "Reset the password")
    static let passwordReset = Wording("密码已重置", "The password is reset")
    static let searchUsers = Wording("姓名或登录名", "Name or sign-in name")
    static let noUsers = Wording("没有符合条件的用户", "No user matches")
    static let noUsersNext = Wording("换个条件，或登记新用户。", "Try other words, or register a user.")
    static func shownUsers(_ number: Int) -> Wording { Wording("本页 \(number) 人", "\(number) on this page") }
    static func shownTokens(_ number: Int) -> Wording { Wording("本页 \(number) 个", "\(number) on this page") }

    static let grantRole = Wording("授予角色", "Grant a role")
    static let endRole = Wording("取消", "End")
    static let roleGranted = Wording("角色已授予。", "The role is granted.")
    static let roleEnded = Wording("角色已取消。", "The role has ended.")
    static let noRoles = Wording("没有角色", "No roles")
    static let noRolesNext = Wording("授予角色后，此人才能办理工作。", "Grant a role so that the person can work.")

    static let certificates = Wording("执法证", "Certificates")
    static let certificateNumber = Wording("证号", "Number")
    static let validFrom = Wording("有效期起", "Valid from")
    static let validUntil = Wording("有效期止", "Valid until")
    static let registerCertificate = Wording("登记执法证", "Register a certificate")
    static let certificateRegistered = Wording("执法证已登记。", "The certificate is registered.")
    static let certificateOut = Wording("不在有效期内", "not in force")
    static let certificateSuspended = Wording("已暂停", "suspended")
    static let suspend = Wording("暂停", "Suspend")
    static let lift = Wording("恢复", "Lift")
    static func certificateSuspendedUntil(_ day: String) -> Wording {
        Wording("暂停至\(day)", "suspended until \(day)")
    }
    static let certificateSuspendedNow = Wording("执法证已暂停。", "The certificate is suspended.")
    static let certificateLifted = Wording("执法证已恢复。", "The suspension is lifted.")
    static let suspendLead = Wording(
        "暂停期间不得指派承办案件，也不计入两名执法人员。",
        "While it is suspended its holder is not assigned and does not count among the two officers.")
    static let suspendedFrom = Wording("暂停期起", "Suspended from")
    static let suspendedUntil = Wording("暂停期止", "Suspended until")
    static let suspendedUntilHint = Wording("不填的，至恢复时止", "Left empty, it stays until it is lifted")
    static let suspendReason = Wording("暂停理由", "Why it is suspended")
    static let suspendedBy = Wording("暂停人", "Suspended by")
    static let liftLead = Wording("恢复后当日即可指派。", "The certificate is good again on the same day.")
    static let liftReason = Wording("恢复理由", "Why it is lifted")
    static let lifted = Wording("恢复", "Lifted")
    static let suspensions = Wording("暂停记录", "Suspensions")
    static let suspensionHolds = Wording("暂停中", "in force")
    static let suspensionRests = Wording("未在暂停期内", "not in force")
    static let untilLifted = Wording("至恢复时止", "until it is lifted")
    static let notRecorded = Wording("未记载", "not recorded")
    static let certificateKind = Wording("证件种类", "Kind")
    static let kindUnknown = Wording("未记载", "not recorded")
    static let areas = Wording("执法领域", "Areas")
    static let areasHint = Wording("不选的，含全部领域", "None ticked covers every area")
    static let everyArea = Wording("全部领域", "every area")
    static let coveredRegion = Wording("执法区域", "Region")
    static let coveredRegionHint = Wording(
        "六位行政区划代码，含其下级区域；不填的，不限区域", "Six digits (GB/T 2260), with all below it; left empty, everywhere")
    static let everywhere = Wording("不限", "everywhere")
    static let noCertificates = Wording("没有执法证", "No certificate")
    static let noCertificatesNext = Wording(
        "没有有效执法证的人员不能作为办案人员。", "Without a valid certificate a person does not count as an officer on a case.")

    static let account = Wording("账户", "Account")
    static let rename = Wording("更正姓名", "Correct the name")
    static let move = Wording("调动", "Move")
    static let moveTo = Wording("调往单位", "Move to")
    static let moved = Wording("已调动。", "The person has moved.")
    static let renamed = Wording("姓名已更正。", "The name is corrected.")
    static let closeUser = Wording("停用账户", "Close the account")
    static let reopenUser = Wording("恢复账户", "Open the account again")
    static let userClosed = Wording("账户已停用。", "The account is closed.")
    static let userReopened = Wording("账户已恢复。", "The account is open again.")
    static let turnOffCodes = Wording("停用其动态验证码", "Turn off the person's one-time codes")
    static let thisIsYou = Wording(
        "这是您自己的账户，请由另一名管理员办理。", "This is your own account; another administrator must do this.")
    static let noTokensHere = Wording("本地区没有令牌", "No tokens in this region")
}
