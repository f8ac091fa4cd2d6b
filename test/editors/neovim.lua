-- Run by neovim.test.ts: loads the documented set-up, opens the briefing, and writes what the editor came to know into a file, as JSON.
local setup, briefing, answer = vim.env.STET_SETUP, vim.env.STET_BRIEFING, vim.env.STET_ANSWER
local seen = { version = tostring(vim.version().major) .. '.' .. tostring(vim.version().minor) }

local function wait_for(what, look)
  if not vim.wait(60000, function() return look() end, 50) then error(what .. ' did not come about') end
end

local ok, failure = pcall(function()
  vim.cmd('filetype on')
  dofile(setup)
  vim.cmd('edit ' .. vim.fn.fnameescape(briefing))
  wait_for('a diagnostic', function() return #vim.diagnostic.get(0) > 0 end)
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do
    table.insert(found, { code = one.code, source = one.source, message = one.message, line = one.lnum, column = one.col })
  end
  seen.diagnostics = found
  vim.api.nvim_win_set_cursor(0, { found[1].line + 1, found[1].column + 1 })
  local params = vim.lsp.util.make_position_params(0, 'utf-16')
  local hover = vim.lsp.buf_request_sync(0, 'textDocument/hover', params, 20000)
  for _, reply in pairs(hover or {}) do
    if reply.result then seen.hover = reply.result.contents.value end
  end
  local range = vim.lsp.util.make_range_params(0, 'utf-16')
  range.context = { diagnostics = {} }
  local actions = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', range, 20000)
  for _, reply in pairs(actions or {}) do
    for _, action in ipairs(reply.result or {}) do
      if action.edit and not seen.fixed then
        vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
        seen.fixed = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
      end
    end
  end
  wait_for('the end of the diagnostic', function()
    for _, one in ipairs(vim.diagnostic.get(0)) do
      if one.code == found[1].code then return false end
    end
    return true
  end)
  seen.settled = true
end)
if not ok then seen.failure = tostring(failure) end
local encode = (vim.json and vim.json.encode) or vim.fn.json_encode
local file = assert(io.open(answer, 'w'))
file:write(encode(seen))
file:close()
vim.cmd('qa!')
