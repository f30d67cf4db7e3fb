import Law

/// Words of signing in and of one's own account.
enum AccessText {
    static let signInTitle = Wording("登录清源", "Sign in to Qingyuan")
    static let signInName = Wording("登录名", "Sign-in name")
    static let password = Wording("密码", "Password")
    static let forgotten = Wording("忘记密码请联系本单位管理员重置。", "Forgotten? Your unit's administrator can reset it.")
    static let codeTitle = Wording("输入验证码", "Enter your code")
    static let codeLead = Wording(
        "请输入验证器上的六位验证码；手机不在身边时，可输入一个恢复码。",
        "Enter the six digits from your authenticator, or a recovery code if the phone is not at hand.")
    static let code = Wording("验证码", "Code")
    static let startAgain = Wording("请重新登录。", "Please sign in again.")

    static let demonstration = Wording("演示：选择身份登录", "Demonstration: sign in as")
    static let demonstrationLead = Wording(
        "本系统以演示方式启动，且只对本机开放，因此不需要密码。",
        "This system was started as a demonstration and answers this machine only; no password is needed.")
    static func signInAs(_ role: Wording) -> Wording { Wording("以\(role.zh)登录", "Sign in as \(role.en)") }

    static let account = Wording("我的账户", "My account")
    static let noRoles = Wording("暂无角色", "no role")
    static let changePassword = Wording("修改密码", "Change password")
    static let presentPassword = Wording("原密码", "Present password")
    static let newPassword = Wording("新密码", "New password")
    static let newPasswordAgain = Wording("再输入一次新密码", "The new password again")
    static let passwordHint = Wording(
        "至少10个字符。几个不相干的词连在一起，好记又难猜。",
        "At least 10 characters. A few unrelated words are easy to remember and hard to guess.")
    static let notTheSame = Wording("两次输入的新密码不一致", "The two new passwords differ")
    static let passwordChanged = Wording("密码已修改，其他设备上的登录已退出。", "The password is changed; other devices are signed out.")
    static let mustChange = Wording(
        "您的密码由管理员设置。请先改为只有您自己知道的密码，然后才能办理工作。",
        "Your password was set by an administrator. Change it to one that only you know before you go on.")

    static let codes = Wording("动态验证码", "One-time codes")
    static let codesLead = Wording(
        "启用后，登录时除密码外还要输入手机验证器上的六位数字。",
        "Once on, signing in asks for six digits from an authenticator on your phone besides the password.")
    static let codesOn = Wording("已启用", "On")
    static let codesOff = Wording("未启用", "Off")
    static func recoveryCodesLeft(_ number: Int) -> Wording {
        Wording("剩余恢复码 \(number) 个", "\(number) recovery codes left")
    }
    static let turnOn = Wording("启用", "Turn on")
    static let turnOff = Wording("停用", "Turn off")
    static let setUpCodes = Wording("设置动态验证码", "Set up one-time codes")
    static let setUpLead = Wording(
        "在验证器中添加下面的密钥，再输入它显示的六位数字。密钥只显示这一次。",
        "Add this secret to your authenticator, then enter the six digits it shows. The secret is shown this once.")
    static let secret = Wording("密钥", "Secret")
    static let secretAddress = Wording("密钥链接", "Secret as a link")
    static let showSecretAgain = Wording(
        "密钥已显示过。如未添加，请重新开始。", "The secret was shown. If you did not add it, start again.")
    static let recoveryTitle = Wording("请保存恢复码", "Keep your recovery codes")
    static let recoveryLead = Wording(
        "手机遗失时，每个恢复码可代替验证码使用一次。请抄下或打印后妥善保管，它们不会再显示。",
        "If the phone is lost, each of these stands in for a code once. Write them down or print them; they are not shown again."
    )
    static let codesTurnedOff = Wording("动态验证码已停用。", "One-time codes are off.")

    static let sessions = Wording("登录中的设备", "Where you are signed in")
    static let thisDevice = Wording("本设备", "this device")
    static let browser = Wording("浏览器", "Browser")
    static let address = Wording("地址", "Address")
    static let since = Wording("登录时间", "Signed in")
    static let lastSeen = Wording("最近活动", "Last seen")
    static let endOthers = Wording("退出其他设备", "Sign out everywhere else")
    static let othersEnded = Wording("其他设备已退出。", "Every other device is signed out.")
    static let signedOut = Wording("您已退出。", "You are signed out.")
    static let noSessions = Wording("没有其他登录", "Nowhere else")
    static let noSessionsNext = Wording("在别处登录后会列在这里。", "When you sign in elsewhere it is listed here.")

    static let tokens = Wording("接口令牌", "API tokens")
    static let tokensLead = Wording(
        "令牌让程序代您调用接口，权限不超过您的角色和所选范围。",
        "A token lets a program call the API for you, for no more than your roles and the scopes you choose.")
    static let newToken = Wording("签发令牌", "Issue a token")
    static let tokenLabel = Wording("用途", "What it is for")
    static let tokenScopes = Wording("范围", "Scopes")
    static let tokenDays = Wording("有效天数", "Days it is good for")
    static let tokenHolder = Wording("账户", "Account")
    static let tokenIssued = Wording("令牌已签发", "The token is issued")
    static let tokenOnce = Wording(
        "请现在复制保存，它不会再显示。系统只保存其摘要。", "Copy it now; it is not shown again. Only its digest is kept.")
    static let token = Wording("令牌", "Token")
    static let expires = Wording("到期", "Expires")
    static let lastUsed = Wording("最近使用", "Last used")
    static let neverUsed = Wording("未使用", "never")
    static let good = Wording("有效", "good")
    static let revoked = Wording("已撤销", "withdrawn")
    static let expired = Wording("已过期", "expired")
    static let revoke = Wording("撤销", "Withdraw")
    static let tokenRevoked = Wording("令牌已撤销。", "The token is withdrawn.")
    static let noTokens = Wording("没有令牌", "No tokens")
    static let noTokensNext = Wording("需要程序代为调用接口时，在此签发。", "Issue one when a program is to call the API.")
    static let done = Wording("完成", "Done")
}
