import Law

/// The words of the ledger's pages.
enum LedgerText {
    static let ledger = Wording("存证账本", "The ledger")
    static let lead = Wording(
        "每一次办理都在此留下一条存证，只增不改。任何人都可以核验。",
        "Every act leaves an entry here. Entries are only ever added, and anyone can check that.")

    // MARK: The head

    static let head = Wording("最新账本头", "The latest head")
    static let entriesUnderHead = Wording("存证条数", "Entries")
    static let signedAt = Wording("签署时间", "Signed")
    static let origin = Wording("账本名称", "Name of the ledger")
    static let root = Wording("根哈希", "Root")
    static let publicKey = Wording("公钥", "Public key")
    static let checkpoint = Wording("账本头原文", "The head as it is signed")
    static let saveHead = Wording("保存账本头", "Save the head")
    static let noHead = Wording("尚未签署账本头。", "No head has been signed yet.")
    static let keepIt = Wording(
        "请保存账本头和公钥。以后拿它来核对：账本必须仍以当时的全部存证开头。",
        "Keep the head and the key. Bring them back later: the ledger must still begin with all that stood under that head."
    )

    // MARK: What it means

    static let meaning = Wording("这说明什么", "What this means")
    static let meanings = [
        Wording(
            "每条存证记下谁、何时、办了什么，以及所写各行数据的摘要；不含案情和个人信息。",
            "An entry says who acted, when, what was done, and the digest of every row written. It holds no contents and no personal data."
        ),
        Wording(
            "全部存证组成一棵哈希树。改动、删除或插入任何一条，树根就会不同。",
            "All entries together form a tree of hashes. Change, remove or insert any one, and the root is another."),
        Wording(
            "树根由本机关签名并公布。持有旧账本头的人可以证明：从那时起没有任何存证被改动或删除。",
            "The root is signed and published. Whoever kept an old head can prove that nothing was changed or removed since."
        ),
        Wording(
            "账本证明所记内容未被改动，不证明所记内容属实。",
            "It shows that what was entered has not been changed, not that what was entered is true."),
    ]

    // MARK: Looking up

    static let lookUp = Wording("查一条存证", "Look up an entry")
    static let entryNumber = Wording("存证号", "Entry number")
    static let entryNumberHint = Wording("记录下方“存证 #”之后的数字。", "The number after “Ledger entry #” under a record.")
    static let show = Wording("查看", "Show it")
    static let allEntries = Wording("全部存证", "All entries")
    static let noSuchEntry = Wording("账本没有这一条存证。", "The ledger has no such entry.")

    /// How many entries there are, for the hint of the field.
    static func numbers(_ size: Int64) -> Wording {
        size == 0
            ? Wording("账本还没有存证。", "The ledger has no entries yet.")
            : Wording("现有 0 至 \(size - 1) 号。", "There are numbers 0 to \(size - 1).")
    }

    // MARK: Checking

    static let check = Wording("核验证明或旧账本头", "Check a proof or an old head")
    static let checkLead = Wording(
        "粘贴证明、证据包或您保存的账本头，或选择文件。", "Paste a proof, an evidence package or a head that you kept, or choose a file.")
    static let pasted = Wording("粘贴内容", "Paste it here")
    static let file = Wording("或选择文件", "Or choose a file")
    static let submitCheck = Wording("由服务器核验", "Let the server check it")
    static let checkHere = Wording("在本浏览器中核验", "Check it in this browser")
    static let nothingSent = Wording("请粘贴内容或选择文件。", "Paste something or choose a file.")
    static let notRecognised = Wording(
        "这不是证明、证据包或账本头。请完整粘贴，包括第一行和最后的签名行。",
        "This is no proof, package or head. Paste all of it, from the first line to the line with the signature.")
    static let result = Wording("核验结果", "What came of it")
    static let sound = Wording("核验通过", "It holds")
    static let unsound = Wording("核验未通过", "It does not hold")
    static let undecided = Wording("未能核验：有的步骤没有核对", "Not verified: some steps could not be checked")
    static let holds = Wording("成立", "holds")
    static let fails = Wording("不成立", "does not hold")
    static let open = Wording("待核对", "left to you")
    static let growth = Wording("一致性证明", "The proof of consistency")
    static let growthLead = Wording(
        "存为文件后，可用 qingyuan ledger verify 离线核验。", "Save it and check it offline with qingyuan ledger verify.")
    static let elsewhere = Wording("在别处核验", "Check it elsewhere")
    static let elsewhereLead = Wording(
        "不必相信本页：下面的命令不需要网络和数据库。", "You need not trust this page: this command needs no network and no database.")
    static let savesProof = Wording("下载证明", "Save the proof")
}

extension LedgerText {
    // MARK: An entry

    static func entry(_ number: String) -> Wording { Wording("存证 #\(number)", "Ledger entry #\(number)") }

    static let time = Wording("时间", "Time")
    static let operation = Wording("办理事项", "Operation")
    static let leafHash = Wording("叶哈希", "Leaf hash")
    static let actor = Wording("经办账户", "Account")
    static let unit = Wording("单位", "Unit")
    static let channel = Wording("途径", "By way of")
    static let body = Wording("存证内容", "The entry as it is hashed")
    static let bodyHidden = Wording("登录后可查看存证内容。", "Sign in to see the entry itself.")
    static let rows = Wording("所写数据行", "Rows written")
    static let table = Wording("数据表", "Table")
    static let rowID = Wording("行编号", "Row")
    static let digest = Wording("摘要", "Digest")
    static let noRows = Wording("未写数据行", "No rows were written")
    static let noRowsWhy = Wording("此次办理只留下记录，例如查看或导出。", "This act left only its entry, such as an export.")
    static let remarks = Wording("说明", "Remarks")
    static let proof = Wording("它在账本中的证明", "The proof that it is in the ledger")
    static let step = Wording("逐步查看", "Step by step")
    static let sibling = Wording("相邻哈希", "Sibling")
    static let combined = Wording("合并后的哈希", "Together")
    static let onTheLeft = Wording("在左", "on the left")
    static let onTheRight = Wording("在右", "on the right")
    static let theLeaf = Wording("叶", "Leaf")
    static let isRoot = Wording("与账本头的根一致", "This is the root in the head")
    static let isAlone = Wording("账本只有这一条，叶就是根。", "It is the only entry: the leaf is the root.")
    static let notYet = Wording(
        "此条存证比最新账本头新，几秒后签署新头即可核验。", "This entry is newer than the latest head; a new one is signed within seconds.")
    static let previousEntry = Wording("前一条", "Previous")
    static let nextEntry = Wording("后一条", "Next")

    /// What the proof shows, in one sentence with its figures.
    static func proofLead(_ hashes: Int, _ size: String) -> Wording {
        Wording(
            "从叶哈希起，与 \(hashes) 个相邻哈希逐步合并，得到 \(size) 条存证的根。",
            "From the leaf, joined with \(hashes) siblings one after the other, to the root over \(size) entries.")
    }

    // MARK: In the browser

    static let browserCheck = Wording("在本浏览器中核验", "Check it in this browser")
    static let browserLead = Wording(
        "由您的浏览器重新计算，不依赖服务器的结论。", "Your browser computes it all again and takes nobody's word for it.")
    static let stepLeaf = Wording("由存证内容算出叶哈希", "The entry gives the leaf hash")
    static let stepRoot = Wording("由叶哈希推出账本头的根", "The leaf leads to the root in the head")
    static let stepSignature = Wording("账本头由该公钥签名", "The head is signed by the key")
    static let noCrypto = Wording(
        "本浏览器在此地址不能进行密码运算（需要 HTTPS）。", "This browser does no cryptography at this address (it needs HTTPS).")
    static let noEd25519 = Wording(
        "本浏览器不能验证 Ed25519 签名，请用命令核验。", "This browser cannot verify Ed25519; use the command.")

    // MARK: The audit

    static let audit = Wording("全面核查", "Audit")
    static let auditLead = Wording(
        "重新读取全部存证、数据行和证据文件，逐一与账本核对。",
        "Reads every entry, every row and every evidence file again and compares them with the ledger.")
    static let beginAudit = Wording("开始核查", "Begin an audit")
    static let auditBegun = Wording("核查已开始。", "The audit has begun.")
    static let auditRunning = Wording("正在核查", "An audit is running")
    static let auditNone = Wording("启动以来尚未核查。", "There was no audit since the start.")
    static let auditClean = Wording("一切与账本一致", "Everything is as the ledger says")
    static let auditFailed = Wording("核查中断，详见日志。", "The audit broke off; the log says why.")
    static let reload = Wording("刷新", "Reload")
    static let findings = Wording("发现的问题", "What was found")
    static let place = Wording("位置", "Where")
    static let cause = Wording("问题", "What is wrong")
    static let heads = Wording("账本头", "Heads")
    static let rowsRead = Wording("数据行", "Rows")
    static let filesRead = Wording("证据文件", "Evidence files")

    /// The sentence over the findings.
    static func found(_ count: Int, _ text: String) -> Wording {
        Wording("发现 \(text) 处不符", count == 1 ? "One thing does not agree" : "\(text) things do not agree")
    }
}
