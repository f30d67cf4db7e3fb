#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The operating system's calls on names of files and folders, with every failure thrown.
enum FileSystem {
    /// Repeats the call while a signal interrupts it; throws what else it fails with.
    static func call<Number: BinaryInteger>(
        _ operation: String, _ path: String, _ body: () -> Number
    ) throws(FileFault) -> Number {
        while true {
            let result = body()
            if result >= 0 { return result }
            let number = errno
            if number != EINTR { throw FileFault(operation, path, number: number) }
        }
    }

    /// Creates the folder for the owner alone, unless it is there.
    static func createFolder(_ path: String) throws(FileFault) {
        do {
            _ = try call("mkdir", path) { mkdir(path, 0o700) }
        } catch let fault where fault.number == EEXIST {
            return
        }
    }

    /// Gives the file a second name; false if that name is taken. Unlike a rename it never replaces anything.
    static func link(_ path: String, as name: String) throws(FileFault) -> Bool {
        do {
            _ = try call("link", name) { systemLink(path, name) }
            return true
        } catch let fault where fault.number == EEXIST {
            return false
        }
    }

    /// Removes the name, unless it is gone already.
    static func remove(_ path: String) throws(FileFault) {
        do {
            _ = try call("unlink", path) { unlink(path) }
        } catch let fault where fault.number == ENOENT {
            return
        }
    }

    /// Whether something has this name, be it a dangling link.
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// Makes the names in the folder durable.
    static func synchronizeFolder(_ path: String) throws {
        try OpenFile(path, flags: O_RDONLY | O_DIRECTORY).synchronize()
    }

    /// The names in the folder, sorted, without `.` and `..`.
    static func names(in folder: String) throws(FileFault) -> [String] {
        guard let stream = opendir(folder) else { throw FileFault("opendir", folder, number: errno) }
        defer { closedir(stream) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                guard errno == 0 else { throw FileFault("readdir", folder, number: errno) }
                return names.filter { $0 != "." && $0 != ".." }.sorted()
            }
            names.append(
                withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                })
        }
    }

    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}

private func systemLink(_ path: String, _ name: String) -> Int32 {
    link(path, name)
}
