package import Law

/// One thing that is not as the ledger says: where it is, and what is wrong with it.
package struct AuditFinding: Sendable, Hashable, Codable {
    /// What is wrong.
    package enum Cause: String, Sendable, Hashable, Codable, CaseIterable {
        // The entries
        case entryMissing, entryMalformed, entryNotCanonical, entryAltered, entryColumnsDiffer
        // What is derived from them
        case mentionMissing, mentionAltered, mentionUnfounded, nodeMissing, nodeAltered, nodeUnfounded
        // Heads
        case headMalformed, headColumnsDiffer, headSignature, headRoot, headBeyond
        // The rows the ledger speaks of
        case rowAltered, rowUnwitnessed, rowMissing, rowNameless, tableUnknown, tableNameless
        // Rows the ledger does not speak of
        case rowLoose
        // Evidence files
        case fileAltered, fileMissing, fileForeign, fileUnreadable
        // The storage itself
        case migrationDiffers, unreadable, damaged
    }

    package let cause: Cause
    /// The table, or `evidence/` for a file of the evidence store.
    package let table: String
    /// The row's id, the node's number, the file's name.
    package let id: String?
    /// The number of the ledger entry concerned.
    package let entry: Int64?
    /// What the engine or the operating system says, where it is they who complain.
    package let detail: String?

    init(_ cause: Cause, _ table: String, id: String? = nil, entry: Int64? = nil, detail: String? = nil) {
        self.cause = cause
        self.table = table
        self.id = id
        self.entry = entry
        self.detail = detail
    }

    /// What is wrong, in one sentence.
    package var sentence: Wording { cause.sentence }

    /// Where it is: `clue 01KAM3…, entry 204`.
    package var place: String {
        var text = table
        if let id { text += " \(id)" }
        if let entry { text += " #\(entry)" }
        return text
    }
}

extension AuditFinding.Cause {
    /// What is wrong, in one sentence.
    package var sentence: Wording {
        switch self {
        case .entryMissing: Wording("账本缺少此条存证", "This entry of the ledger is missing")
        case .entryMalformed: Wording("存证内容不是存证应有的格式", "The entry does not have the form of an entry")
        case .entryNotCanonical: Wording("存证内容不是规范形式的 JSON", "The entry is not canonical JSON")
        case .entryAltered: Wording("存证内容与其叶哈希不符", "The entry and its leaf hash do not agree")
        case .entryColumnsDiffer: Wording("存证的列与其内容不符", "The entry's columns differ from its content")
        case .mentionMissing: Wording("存证提到的行未登记", "A row that the entry names is not in the register of rows")
        case .mentionAltered: Wording("登记的行摘要与存证不符", "The registered digest differs from the entry's")
        case .mentionUnfounded: Wording("登记的行摘要没有存证支持", "No entry supports this registered digest")
        case .nodeMissing: Wording("哈希树缺少此节点", "This node of the hash tree is missing")
        case .nodeAltered: Wording("哈希树节点与其下级不符", "The node of the hash tree does not follow from those below it")
        case .nodeUnfounded: Wording("哈希树中有不应存在的节点", "The hash tree has a node that should not be there")
        case .headMalformed: Wording("账本头不是签名检查点", "The head is not a signed checkpoint")
        case .headColumnsDiffer: Wording("账本头的列与签名内容不符", "The head's columns differ from what was signed")
        case .headSignature: Wording("账本头的签名与公钥不符", "The head is not signed by the key")
        case .headRoot: Wording("账本头的根与现有存证不符", "The head's root does not follow from the entries")
        case .headBeyond: Wording("账本头之下的存证已有缺失", "The ledger has fewer entries than this head")
        case .rowAltered: Wording("此行与账本中最新的摘要不符", "The row is not what the ledger says it is")
        case .rowUnwitnessed: Wording("账本从未提到此行", "The ledger never spoke of this row")
        case .rowMissing: Wording("账本提到的行已不存在", "The ledger speaks of this row, and it is gone")
        case .rowNameless: Wording("此行的编号不是文本", "The row's id is not text")
        case .rowLoose: Wording("此行所属的记录或存证不存在", "What the row belongs to is not there")
        case .tableUnknown: Wording("账本提到的表不存在", "The ledger speaks of this table, and there is none")
        case .tableNameless: Wording("此表没有编号列，无法核对", "The table has no column of ids and cannot be checked")
        case .fileAltered: Wording("证据文件的内容与其哈希不符", "The evidence file is not the bytes it is named by")
        case .fileMissing: Wording("证据文件缺失", "The evidence file is missing")
        case .fileForeign: Wording("证据库中有不属于它的文件", "This does not belong into the evidence store")
        case .fileUnreadable: Wording("证据文件无法读取", "The evidence file cannot be read")
        case .migrationDiffers:
            Wording("数据库结构的记录与程序不符", "The record of the schema's history differs from the program's")
        case .unreadable: Wording("此表无法读完", "The table cannot be read to its end")
        case .damaged: Wording("数据库文件损坏", "The database file is damaged")
        }
    }
}
