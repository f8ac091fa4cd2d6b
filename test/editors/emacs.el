;;; Run by emacs.test.ts: loads the documented set-up, opens the briefing, and writes what the editor came to know into a file, as JSON. -*- lexical-binding: t -*-
(require 'package)
(package-initialize)
(require 'json)
(require 'project)
(require 'flymake)
(require 'eglot)
(require 'markdown-mode)

(defvar stet-seen nil "What was seen, as an alist.")

(defun stet-wait-for (what look)
  "Wait until LOOK gives something; WHAT names it in the failure."
  (let ((limit (+ (float-time) 60)) (found nil))
    (while (not (setq found (funcall look)))
      (when (> (float-time) limit) (error "%s did not come about" what))
      (accept-process-output nil 0.05))
    found))

(defun stet-diagnostics ()
  "What Flymake knows of the buffer."
  (mapcar (lambda (one) (flymake-diagnostic-text one)) (flymake-diagnostics)))

(condition-case failure
    (progn
      (load (getenv "STET_SETUP") nil t)
      ;; The folder of the test is no repository: it is a project all the same.
      (setq project-find-functions (list (lambda (folder) (cons 'transient folder))))
      (find-file (getenv "STET_BRIEFING"))
      (markdown-mode)
      (setq eglot-sync-connect 30)
      (apply #'eglot (eglot--guess-contact))
      (stet-wait-for "the server" #'eglot-managed-p)
      (stet-wait-for "a diagnostic" #'stet-diagnostics)
      (push (cons 'diagnostics (vconcat (stet-diagnostics))) stet-seen)
      (goto-char (+ 1 (flymake-diagnostic-beg (car (flymake-diagnostics)))))
      (let* ((reply (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover (eglot--TextDocumentPositionParams)))
             (contents (plist-get reply :contents)))
        (push (cons 'hover (plist-get contents :value)) stet-seen))
      (let* ((actions (jsonrpc-request (eglot--current-server-or-lose) :textDocument/codeAction
                                       (list :textDocument (eglot--TextDocumentIdentifier)
                                             :range (list :start (eglot--pos-to-lsp-position) :end (eglot--pos-to-lsp-position))
                                             :context (list :diagnostics []))))
             (fix (seq-find (lambda (action) (plist-get action :edit)) actions)))
        (eglot--apply-workspace-edit (plist-get fix :edit))
        ;; Eglot tells of changes when nobody has typed for a while; a batch has no such while.
        (eglot--signal-textDocument/didChange)
        (push (cons 'fixed (buffer-substring-no-properties (point-min) (point-max))) stet-seen))
      (stet-wait-for "the end of the diagnostic" (lambda () (not (seq-find (lambda (one) (string-match-p "crews" one)) (stet-diagnostics)))))
      (push (cons 'settled t) stet-seen))
  (error (push (cons 'failure (error-message-string failure)) stet-seen)))
(with-temp-file (getenv "STET_ANSWER") (insert (json-encode stet-seen)))
(set-buffer-modified-p nil)
(kill-emacs 0)
